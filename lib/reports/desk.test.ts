import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { append } from '@/lib/log'
import { lockSection } from '@/lib/sections/find'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { correct, published } from '@/lib/testing/publishing'
import { openBoard } from './board'
import { choicesFor } from './choices'
import { newestFor } from './open'
import { putBackSection, removeSection } from './outline'
import { reportsFor } from './overview'
import { removedFrom } from './removed'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

describe('the board', () => {
  test('says with whom a submitted section lies', async () => {
    const home = await aReport()
    const id = await aSection(cast, { report: home.id, at: 'submitted' })
    const board = await openBoard(cast.turid, home.slug)
    expect(board?.rows.map((row) => [row.id, row.with])).toEqual([[id, ['jonas']]])
  })

  test('knows what of the signed readers have', async () => {
    const home = await aReport()
    const id = await aSection(cast, { report: home.id, at: 'approved' })
    const row = async () => (await openBoard(cast.turid, home.slug))?.rows.find((one) => one.id === id)
    expect(await row()).toMatchObject({ state: 'approved', published: false })
    await published(cast, home.id)
    expect(await row()).toMatchObject({ published: true })
    await correct(cast, id, 'Nye ord.')
    expect(await row()).toMatchObject({ state: 'approved', published: false })
  })

  test('shows an editor the own rows and the chapters above, a stranger nothing', async () => {
    const home = await aReport()
    const chapter = await aSection(cast, {
      report: home.id,
      title: 'Organisasjon',
      department: 'kultur',
      at: 'blank',
    })
    const own = await aSection(cast, { report: home.id, parent: chapter, at: 'draft' })
    await aSection(cast, { report: home.id, title: 'Kultur', department: 'kultur', at: 'blank' })
    const board = await openBoard(cast.kari, home.slug)
    expect(board?.rows.map(({ id, readable }) => [id, readable])).toEqual([
      [chapter, false],
      [own, true],
    ])
    expect(await openBoard(cast.elin, (await aReport()).slug)).toBeNull()
  })
})

test('the list of reports counts what the reader may read', async () => {
  const home = await aReport()
  await aSection(cast, { report: home.id, at: 'draft' })
  await aSection(cast, { report: home.id, department: 'kultur', at: 'blank' })
  const line = async (actor: Cast['kari']) =>
    (await reportsFor(actor)).find(({ report }) => report.id === home.id)
  expect(await line(cast.turid)).toMatchObject({ total: 2, states: { draft: 1, blank: 1 } })
  expect(await line(cast.kari)).toMatchObject({ total: 1, states: { draft: 1, blank: 0 } })
})

test('the menu leads to the report that is written, though the next one is laid out', async () => {
  const [written, coming] = [await aReport(2031), await aReport(2032)]
  await aSection(cast, { report: coming.id, at: 'blank' })
  expect((await newestFor(cast.kari))?.slug).not.toBe(coming.slug)
  await aSection(cast, { report: written.id, at: 'draft' })
  expect((await newestFor(cast.kari))?.slug).toBe(written.slug)
})

describe('what only a manager gets', () => {
  test('choices of units and people', async () => {
    expect((await choicesFor(cast.turid))?.people.map(({ id }) => id)).toContain('kari')
    expect(await choicesFor(cast.kari)).toBeNull()
  })

  test('what was taken out, until it is put back', async () => {
    const home = await aReport()
    const id = await aSection(cast, { report: home.id })
    await must(removeSection(cast.turid, { id }))
    expect(await removedFrom(cast.turid, home.id)).toMatchObject([{ id, title: 'Eiendom' }])
    expect(await removedFrom(cast.kari, home.id)).toEqual([])
    await must(putBackSection(cast.turid, { id }))
    expect(await removedFrom(cast.turid, home.id)).toEqual([])
  })
})

test.each(['it', 'what lies below it'])(
  'a chapter can be taken out while somebody writes in %s',
  async (where) => {
    const home = await aReport()
    const chapter = await aSection(cast, { report: home.id })
    const below = await aSection(cast, { report: home.id, parent: chapter })
    const removing = await db.transaction(async (tx) => {
      const id = where === 'it' ? chapter : below
      await lockSection(tx, cast.kari, id)
      const outcome = removeSection(cast.turid, { id: chapter })
      await vi.waitFor(async () => expect(await waiting()).toBe(1))
      await append(tx, { actor: 'kari', kind: 'section.write', sectionId: id })
      return { outcome }
    })
    expect(await removing.outcome).toMatchObject({ ok: true })
  },
)

async function waiting(): Promise<number> {
  const held = sql`datname = current_database() and wait_event_type = 'Lock'`
  return (await db.execute(sql`select from pg_stat_activity where ${held}`)).length
}
