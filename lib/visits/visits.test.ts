import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { visit } from '@/db/schema/visits'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { add, pageKey, type Tally } from '@/lib/core/visits/tally'
import { plus } from '@/lib/core/workdays'
import { withdraw } from '@/lib/editions/turn'
import { assign } from '@/lib/reports/assign'
import { removeSection } from '@/lib/reports/outline'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { erase, secondAdministrator, tooMuch, wish } from '@/lib/testing/erasing'
import { correct, published, read } from '@/lib/testing/publishing'
import { takeTally } from './count'
import { openVisits } from './open'
import { addVisits, storeVisits } from './store'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }
let section: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(async () => {
  takeTally()
  home = await aReport()
  section = await aSection(cast, { report: home.id, at: 'approved' })
  await published(cast, home.id)
})

const phone = { 'user-agent': 'Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36' }
const opens = (path: string, more: Record<string, string> = {}, method = 'GET') =>
  read(`/${home.slug}${path}`, { ...phone, ...more }, undefined, method)
const lines = async () => {
  await storeVisits()
  const opened = (await openVisits(cast.turid, home.slug))!
  return Object.fromEntries(opened.pages.map(({ path, title, all }) => [path ?? `(${title})`, all]))
}
const kept = () => db.select().from(visit).where(eq(visit.reportId, home.id)).orderBy(visit.day, visit.path)

describe('what is counted', () => {
  test('is each page that was answered, as it was or as known already, in any edition', async () => {
    const first = await opens('/eiendom')
    expect((await opens('/eiendom', { 'if-none-match': first.header('etag')! })).status).toBe(304)
    await opens('/u/1/eiendom')
    await opens('')
    expect(await lines()).toEqual({ '': 1, eiendom: 3, samlet: 0, utgaver: 0, 'last-ned': 0 })
  })

  test('is nothing that is no page of a report, or that nobody read', async () => {
    const css = /\/_b\/[0-9a-f]+\.css/.exec((await read(`/${home.slug}`)).body)![0]
    for (const address of ['/', css, '/finnes-ikke', `/${home.slug}//eiendom`]) await read(address, phone)
    for (const path of ['/eiendom.json', '/rapport.md', '/finnes-ikke', '/u/9', '/eiendom/'])
      await opens(path)
    await opens('/eiendom', {}, 'HEAD')
    await opens('/eiendom', { 'sec-purpose': 'prefetch' })
    await opens('/eiendom', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' })
    expect(takeTally().size).toBe(0)
  })

  test('is a flood of invented addresses as one page at most', async () => {
    for (let i = 0; i < 50; i++) {
      await opens(`/oppfunnet-${i}`)
      await opens(`/eiendom?fra=${i}`)
      await opens(`/%65iendom?fra=${i}`)
    }
    expect([...takeTally().values()].map((pages) => [...pages])).toEqual([[[`${home.id}/eiendom`, 100]]])
  })

  test('belongs to the day in Oslo', async () => {
    for (const at of ['2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z'])
      await during(new Date(at), () => opens('/eiendom'))
    await storeVisits()
    expect((await kept()).map(({ day, count }) => [day, count])).toEqual([
      ['2027-03-27', 1],
      ['2027-03-28', 1],
      ['2027-03-29', 1],
    ])
  })
})

describe('what is stored', () => {
  test('adds up, also when servers store at once', async () => {
    const days = Array.from({ length: 500 }, (_, n) => plus('2026-11-29', n))
    const tallies = Array.from({ length: 8 }, (_, n): Tally => {
      const tally: Tally = new Map()
      for (const day of n % 2 ? days : days.toReversed())
        for (const path of ['', 'eiendom']) add(tally, day, pageKey(home.id, path), 5)
      return tally
    })
    await Promise.all(tallies.map(addVisits))
    const counts = (await kept()).map(({ count }) => count)
    expect(counts).toEqual(Array(1000).fill(40))
  })

  test('is report, address, day and a count, and nothing else', async () => {
    await opens('/eiendom')
    await storeVisits()
    expect(await kept()).toEqual([
      { reportId: home.id, path: 'eiendom', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), count: 1 },
    ])
  })

  test('waits while the database takes nothing', async () => {
    await opens('/eiendom')
    await db.execute(sql`alter table visit rename to away`)
    await expect(storeVisits()).rejects.toThrow()
    await db.execute(sql`alter table away rename to visit`)
    await opens('/eiendom')
    expect(await lines()).toMatchObject({ eiendom: 2 })
    expect(await lines()).toMatchObject({ eiendom: 2 })
  })
})

describe('what a manager sees', () => {
  test('is for those who manage reports', async () => {
    for (const who of [cast.kari, cast.jonas]) expect(await openVisits(who, home.slug)).toBeNull()
    expect(await openVisits(cast.turid, 'finnes-ikke')).toBeNull()
  })

  test('is the last 7 and 30 days with today, and all since the first', async () => {
    const at = ['2027-06-30', '2027-06-24', '2027-06-23', '2027-06-01', '2027-05-31', '2027-01-01']
    for (const day of at) await during(new Date(`${day}T12:00:00Z`), () => opens('/eiendom'))
    await storeVisits()
    const opened = await during(new Date('2027-06-30T12:00:00Z'), () => openVisits(cast.turid, home.slug))
    expect(opened).toMatchObject({ since: '2027-01-01', total: { week: 2, month: 4, all: 6 } })
    expect(opened!.days).toHaveLength(30)
    expect(opened!.days.filter(({ count }) => count > 0).map(({ day }) => day)).toEqual(
      at.slice(0, 4).toReversed(),
    )
  })

  test('follows a section to its new address, and names one that is gone by its old', async () => {
    await opens('/eiendom')
    await opens('/eiendom/henvis')
    const settings = { id: section, department: 'eiendom', owner: null, due: null, required: false }
    await must(assign(cast.turid, { ...settings, slug: 'bygg' }))
    await aSection(cast, { report: home.id, title: 'Kultur', department: 'eiendom', at: 'approved' })
    await published(cast, home.id, 'Ny adresse.')
    expect((await opens('/eiendom')).status).toBe(301)
    await opens('/bygg')
    await opens('/u/1/eiendom')
    expect(await lines()).toMatchObject({ bygg: 3, 'bygg/henvis': 1, kultur: 0 })
    await must(removeSection(cast.turid, { id: section }))
    await published(cast, home.id, 'Tatt ut.')
    const after = await lines()
    expect(after).toMatchObject({ '(eiendom)': 2, '(bygg)': 1, kultur: 0 })
  })

  test('stays when the report is withdrawn, and does not grow', async () => {
    await opens('/eiendom')
    await must(withdraw(cast.turid, { report: home.id, note: 'Feil i regnskapet.' }))
    expect((await opens('/eiendom')).status).toBe(410)
    expect(await lines()).toMatchObject({ eiendom: 1, samlet: 0 })
  })

  test('goes on through corrections', async () => {
    await opens('/eiendom')
    await correct(cast, section, 'Rettet.')
    await published(cast, home.id, 'Rettet.')
    await opens('/eiendom')
    expect(await lines()).toMatchObject({ eiendom: 2 })
  })
})

test('an erased address is not kept, nor comes back from a server that had counted it', async () => {
  const anne = await secondAdministrator()
  const other = await tooMuch(cast, (name) => `${name} har ordet`)
  home = other.report
  await published(cast, home.id)
  const path = `/${other.first.toLowerCase()}-as-nilsen-har-ordet`
  expect((await opens(path)).status).toBe(200)
  await storeVisits()
  expect((await opens(path)).status).toBe(200)
  await erase(cast, anne, wish(home.id, other.name))
  const after = await lines()
  expect(JSON.stringify(after)).not.toContain(other.first.toLowerCase())
  const paths = (await kept()).map((one) => one.path)
  expect(paths).toEqual([expect.stringMatching(/^fjernet-\w+-har-ordet$/)])
  expect(after['fjernet-har-ordet']).toBe(1)
  const [held] = await db.execute(
    sql`select count(*)::int as count from visit where path like ${`${path.slice(1)}%`}`,
  )
  expect(held).toEqual({ count: 0 })
})
