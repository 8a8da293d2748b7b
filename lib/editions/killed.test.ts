import { asc, eq, sql } from 'drizzle-orm'
import { beforeAll, expect, inject, test } from 'vitest'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { edition } from '@/db/schema/reports'
import { databaseUrl } from '@/db/testing/address'
import { freshDatabase } from '@/db/testing/world'
import { verifyChain } from '@/lib/log/verify'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { openServer } from '@/lib/testing/mortal-server'
import { correct, published, read } from '@/lib/testing/publishing'
import { carryOut } from './carry-out'
import { forget } from './memory'
import { publish } from './publish'

// A server is killed at each step of a publishing; readers have the old report or the new, never something between.
beforeAll(freshDatabase)

let cast: Cast
let url: string
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  const [row] = await db.execute<{ name: string }>(sql`select current_database() as name`)
  url = databaseUrl(inject('server'), row!.name)
  await db.execute(sql`
    create function stop_here() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock_shared(4711); return new; end $$`)
})

/** Where it is killed: in the midst of a statement, and of the commit itself. */
const steps = {
  'before a page is drawn': 'before update on publication for each row when (new.total <> old.total)',
  'between two pages':
    'before update on publication for each row when (new.done > 0 and new.edition_id is null)',
  'at the stylesheet': 'before insert on asset for each row',
  'at the edition': 'before insert on edition for each row',
  'at its sections': 'before insert on edition_section for each row',
  'at its pages': 'after insert on edition_file for each row',
  'when readers are turned': 'before update on report for each row',
  'when they have been': 'after update on report for each row',
  'at the end of the order': 'before update on publication for each row when (new.finished_at is not null)',
  'at the log': 'before insert on event for each row',
  'after the log': 'after insert on event for each row',
} as const
const atCommit = 'after insert on event deferrable initially deferred for each row'

/** Lets a server publish, and kills it where it stops. */
async function killedAt(where: string, wanted: string): Promise<void> {
  const constraint = where === atCommit ? 'constraint' : ''
  await db.execute(sql.raw(`create ${constraint} trigger halt ${where} execute function stop_here()`))
  const server = openServer(url)
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(4711)`)
    const going = server.ask('carryOut', cast.turid.id, wanted).catch(() => null)
    await expect.poll(waiting, { timeout: 30_000, interval: 20 }).toBe(1)
    server.kill()
    expect(await going).toBeNull()
  })
  // What it had begun in the database ends there, one way or the other.
  await expect.poll(connected, { timeout: 30_000, interval: 20 }).toBe(0)
  await db.execute(sql.raw(`drop trigger halt on ${/ on (\w+)/.exec(where)?.[1]}`))
}

async function count(query: ReturnType<typeof sql>): Promise<number> {
  const [row] = await db.execute<{ count: number }>(query)
  return Number(row?.count)
}

const waiting = () =>
  count(sql`select count(*) from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`)
const connected = () =>
  count(sql`
    select count(*) from pg_stat_activity
    where datname = current_database() and pid in (select pid from pg_locks where mode = 'ShareLock' and objid = 4711)`)

/** What readers have: how the words of each section begin, from a memory that remembers nothing. */
async function shown(slug: string): Promise<string> {
  forget()
  expect((await read(`/${slug}`)).status).toBe(200)
  const pages = await Promise.all(['eiendom', 'kultur'].map((path) => read(`/${slug}/${path}`)))
  return pages.map(({ body }) => /(Gamle|Nye) ord/.exec(body)?.[1]).join(' ')
}

async function aPublishedReport() {
  const home = await aReport()
  const ids: string[] = []
  for (const title of ['Eiendom', 'Kultur'])
    ids.push(await aSection(cast, { report: home.id, title, at: 'approved' }))
  for (const id of ids) await correct(cast, id, 'Gamle ord.')
  expect(await published(cast, home.id)).toMatchObject({ failure: null })
  for (const id of ids) await correct(cast, id, 'Nye ord.')
  return home
}

const editionsOf = async (report: string) =>
  (await db.select().from(edition).where(eq(edition.reportId, report)).orderBy(asc(edition.number))).map(
    ({ number }) => number,
  )

test.each([...Object.entries(steps), ['in the commit', atCommit]])(
  'killed %s, readers have one report or the other, and it ends as ordered',
  async (_, where) => {
    const home = await aPublishedReport()
    const order = await must(publish(cast.turid, { report: home.id, note: 'Rettet.' }))
    await killedAt(where, order.publication)

    const turned = where === atCommit
    expect(await shown(home.slug)).toBe(turned ? 'Nye Nye' : 'Gamle Gamle')
    expect(await editionsOf(home.id)).toEqual(turned ? [1, 2] : [1])

    // The queue gives the job to another server.
    await carryOut(order.publication)
    expect(await shown(home.slug)).toBe('Nye Nye')
    expect(await editionsOf(home.id)).toEqual([1, 2])
    const [row] = await db.select().from(publication).where(eq(publication.id, order.publication))
    expect(row).toMatchObject({ failure: null, finishedAt: expect.any(Date) })
    const told = (await db.select().from(event).where(eq(event.reportId, home.id))).filter(
      ({ kind }) => kind === 'report.publish',
    )
    expect(told).toHaveLength(2)
    expect(await verifyChain()).toMatchObject({ broken: null })
  },
)
