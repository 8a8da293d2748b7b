import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { preview } from '@/lib/sections/preview'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { published } from '@/lib/testing/publishing'
import { reply } from './reply'
import { start } from './start'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const secret = 'hemmeligheten'

/** A comment on the whole, answered, and a proposal for the title, all with the secret in them. */
async function talksIn(id: string) {
  const thread = nanoid()
  const said = () => ({ comment: nanoid(), text: `Bare mellom oss: ${secret}.`, mentions: ['kari'] })
  await must(start(cast.jonas, { id, thread, anchor: { path: [], words: secret }, ...said() }))
  await must(reply(cast.kari, { id, thread, ...said() }))
  const anchor = { path: ['title'], words: 'Eiendom' }
  const proposal = { from: 'Eiendom', to: `Eiendom ${secret}` }
  await must(start(cast.jonas, { id, thread: nanoid(), anchor, proposal, ...said() }))
  return thread
}

test('no file of an edition, and no preview, holds a word of what was said', async () => {
  const { id: report } = await aReport()
  const id = await aSection(cast, { report, at: 'approved' })
  const thread = await talksIn(id)
  const { failure, editionId } = await published(cast, report)
  expect(failure).toBeNull()
  const files = await db
    .select()
    .from(editionFile)
    .where(eq(editionFile.editionId, editionId ?? ''))
  expect(files.length).toBeGreaterThan(2)
  const telling = (bytes: Buffer | string) => bytes.includes(secret) || bytes.includes(thread)
  expect(files.filter(({ identity }) => telling(Buffer.from(identity)))).toEqual([])
  expect(telling((await preview(cast.kari, id, null)) ?? secret)).toBe(false)
})
