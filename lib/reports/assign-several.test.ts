import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { assign } from './assign'
import { assignSeveral } from './assign-several'
import { removeSection } from './outline'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

let ids: string[]
beforeEach(async () => {
  const { id: report } = await aReport()
  ids = []
  for (const title of ['Bygg', 'Tomter', 'Vei'])
    ids.push(await aSection(cast, { report, title, at: 'blank' }))
})

const standing = () =>
  db
    .select({
      owner: section.ownerId,
      due: section.due,
      unit: section.departmentId,
      required: section.required,
    })
    .from(section)
    .where(inArray(section.id, ids))
const events = () =>
  db
    .select({ id: event.sectionId, actor: event.actor })
    .from(event)
    .where(and(eq(event.kind, 'section.assign'), inArray(event.sectionId, ids)))

test('one thing is set in each, the rest stays, and each is recorded', async () => {
  const [first = ''] = ids
  const care = { department: 'kultur', owner: 'elin', due: '2027-02-05', required: true, slug: null }
  await must(assign(cast.turid, { id: first, ...care }))
  expect(await must(assignSeveral(cast.turid, { ids, set: { due: '2027-02-12' } }))).toEqual({
    changed: 3,
    refused: [],
  })
  await must(assignSeveral(cast.turid, { ids: [first, first], set: { owner: 'kari' } }))
  expect(await standing()).toEqual(
    expect.arrayContaining([
      { owner: 'kari', due: '2027-02-12', unit: 'kultur', required: true },
      { owner: null, due: '2027-02-12', unit: 'eiendom', required: false },
    ]),
  )
  expect(await events()).toHaveLength(5)
})

test('what is refused is named, and the rest goes through', async () => {
  const [, second = ''] = ids
  await must(removeSection(cast.turid, { id: second }))
  expect(await must(assignSeveral(cast.turid, { ids, set: { department: 'kultur' } }))).toEqual({
    changed: 2,
    refused: [{ id: second, title: 'Tomter', says: 'Kapittelet, eller den du valgte, er ikke her lenger.' }],
  })
  expect(await must(assignSeveral(cast.turid, { ids, set: { owner: 'nobody-here' } }))).toMatchObject({
    changed: 0,
    refused: [{}, {}, {}],
  })
})

test('two managers who set different things of the same sections at once both get theirs', async () => {
  await Promise.all([
    must(assignSeveral(cast.turid, { ids, set: { due: '2027-03-01' } })),
    must(assignSeveral(cast.turid, { ids, set: { owner: 'ola' } })),
  ])
  for (const row of await standing()) expect(row).toMatchObject({ due: '2027-03-01', owner: 'ola' })
})

test.each(['kari', 'jonas', 'rune'] as const)('%s sets nothing', async (who) => {
  expect(await assignSeveral(cast[who], { ids, set: { owner: 'kari' } })).toMatchObject({
    refusal: { kind: 'forbidden' },
  })
  expect(await events()).toEqual([])
})
