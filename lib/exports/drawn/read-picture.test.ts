import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { gather } from '@/lib/editions/gather'
import { png } from '@/lib/pictures/testing/files'
import { upload } from '@/lib/pictures/upload'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { published } from '@/lib/testing/publishing'
import { reportPdf } from '../pdf/report-pdf'
import { opened } from '../pdf/testing/read'
import { readPicture } from './read-picture'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

/** A section with a picture, on its way to its sign-off. */
async function pictured(report: string): Promise<string> {
  const section = await aSection(cast, { report })
  const bytes = await png()
  const { ref, width, height } = await must(upload(cast.kari, { id: section, name: 'skolen.png', bytes }))
  const shown = { type: 'picture' as const, ref, width, height }
  const words = { alt: 'En skole i tre.', caption: 'Solvik skole', credit: 'Foto: Anne Berg' }
  const id = nanoid()
  const block = { id, kind: 'figure', order: 'a5', shown, ...words }
  await save(cast.kari, section, [{ path: ['blocks', id], to: block }])
  return section
}

const figuresIn = async (bytes: Buffer) =>
  (await opened(bytes)).tags.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []))

test('a published picture is read from its public address', async () => {
  const { id } = await aReport()
  const section = await pictured(id)
  const { version } = (await openSection(cast.kari, section))!
  await must(move(cast.kari, { id: section, move: 'submit', seen: version, note: '' }))
  const { revision } = (await openSection(cast.jonas, section))!.submitted!
  await must(move(cast.jonas, { id: section, move: 'approve', seen: revision, note: '' }))
  expect(await published(cast, id)).toMatchObject({ failure: null })
  const { model } = (await gather(db, id, { stylesheet: '' }))!
  expect(await figuresIn(await reportPdf({ report: model, scope: null, draft: false }))).toContain(
    'En skole i tre.',
  )
})

test('a draft’s is read where it lies', async () => {
  const { id } = await aReport()
  const section = await pictured(id)
  const { content } = (await openSection(cast.kari, section))!
  const { model } = (await gather(db, id, { stylesheet: '', preview: { sectionId: section, content } }))!
  expect(await figuresIn(await reportPdf({ report: model, scope: section, draft: true }))).toEqual([
    'En skole i tre.',
  ])
})

test.each(['/_b/000000000000000000000000.webp', '/api/desk/sections/x/pictures/y/480', '/etc/passwd'])(
  'nothing is read at %s',
  async (address) => expect(await readPicture(address)).toBeNull(),
)
