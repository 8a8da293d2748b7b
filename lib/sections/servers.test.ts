import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { news } from '@/db/schema/mail'
import { edition, revision, signOff } from '@/db/schema/reports'
import { databaseUrl } from '@/db/testing/address'
import { freshDatabase } from '@/db/testing/world'
import type { Outcome } from '@/lib/core/outcome'
import { verifyChain } from '@/lib/log/verify'
import { aReport, aSection, type Cast, theCast } from '@/lib/testing/cast'
import { openServer } from '@/lib/testing/mortal-server'
import { openSection } from './open'

// Three servers on one database do the same at once: each transition is made once, with one event and one message.
beforeAll(freshDatabase)

let cast: Cast
type Server = ReturnType<typeof openServer>
let servers: Server[]
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  const [row] = await db.execute<{ name: string }>(sql`select current_database() as name`)
  servers = [1, 2, 3].map(() => openServer(databaseUrl(inject('server'), row!.name)))
})
afterAll(() => {
  for (const server of servers) server.kill()
})

/** Lets every server do the same for each of some sections, all at once; how often each came through. */
async function everywhere(
  ids: readonly string[],
  ask: (server: Server, id: string) => Promise<Outcome<unknown>>,
): Promise<number[]> {
  const outcomes = await Promise.all(ids.map((id) => Promise.all(servers.map((server) => ask(server, id)))))
  for (const each of outcomes.flat()) if (!each.ok) expect(each.refusal.kind).toBe('stale')
  return outcomes.map((each) => each.filter(({ ok }) => ok).length)
}

test('submits, signs and publishes of the same twelve sections', { timeout: 120_000 }, async () => {
  const home = await aReport()
  const ids: string[] = []
  for (let n = 0; n < 12; n++) ids.push(await aSection(cast, { report: home.id, title: `Kapittel ${n}` }))
  const once = ids.map(() => 1)
  const seen = new Map<string, string | number>()
  const moves = (by: string, move: 'submit' | 'approve') =>
    everywhere(ids, (server, id) => server.ask('move', by, { id, move, seen: seen.get(id)!, note: '' }))

  for (const id of ids) seen.set(id, (await openSection(cast.kari, id))!.version)
  expect(await moves(cast.kari.id, 'submit')).toEqual(once)
  for (const id of ids) seen.set(id, (await openSection(cast.jonas, id))!.submitted!.revision)
  expect(await moves(cast.jonas.id, 'approve')).toEqual(once)
  const publishes = (server: Server) => server.ask('publish', cast.turid.id, { report: home.id, note: '' })
  expect(await everywhere([home.id], publishes)).toEqual([1])

  // The queue gives a job to one server; even if all had it, there is one edition.
  const [ordered] = await db.select().from(publication)
  const { turid } = cast
  expect(await everywhere([ordered!.id], (server, id) => server.ask('carryOut', turid.id, id))).toEqual([3])

  expect(await db.select().from(revision).where(inArray(revision.sectionId, ids))).toHaveLength(12)
  expect(await db.select().from(signOff).where(inArray(signOff.sectionId, ids))).toHaveLength(12)
  expect(await db.select().from(edition).where(eq(edition.reportId, home.id))).toHaveLength(1)
  const kinds = (await db.select().from(event)).map(({ kind }) => kind)
  const times = (kind: string) => kinds.filter((one) => one === kind).length
  expect(['section.submit', 'section.approve', 'report.publish'].map(times)).toEqual([12, 12, 1])
  expect(await verifyChain()).toMatchObject({ broken: null })

  // What a message is made of: jonas is asked once for each section, and kari hears once that it is signed.
  const told = (await db.select().from(news)).map(({ kind, personId, sectionId }) =>
    [kind, personId, sectionId].join(),
  )
  const wanted = ids.flatMap((id) => [`asked,jonas,${id}`, `signed,kari,${id}`])
  expect(told.sort()).toEqual(wanted.sort())
})
