import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { assign } from '@/lib/reports/assign'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { openPublishing } from './overview'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

test('a manager sees what would come along, and what stops it', async () => {
  const home = await aReport()
  const signed = await aSection(cast, { report: home.id, at: 'approved' })
  const required = await aSection(cast, { report: home.id, at: 'draft' })
  expect(await openPublishing(cast.turid, home.slug)).toMatchObject({
    planned: [
      { id: signed, fate: 'page' },
      { id: required, fate: 'pending', stops: false },
    ],
    refusal: null,
    editions: [],
    last: null,
  })
  await must(
    assign(cast.turid, {
      id: required,
      department: 'eiendom',
      owner: null,
      due: null,
      required: true,
      slug: null,
    }),
  )
  expect((await openPublishing(cast.turid, home.slug))?.refusal?.places).toMatchObject([{ path: [required] }])
})

test('for others there is nothing to see', async () => {
  const { slug } = await aReport()
  expect(await openPublishing(cast.kari, slug)).toBeNull()
  expect(await openPublishing(cast.rune, slug)).toBeNull()
  expect(await openPublishing(cast.turid, 'finnes-ikke')).toBeNull()
})
