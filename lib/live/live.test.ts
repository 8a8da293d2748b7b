import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
import { grant } from '@/db/schema/people'
import { presence } from '@/db/schema/presence'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Message } from '@/lib/core/live'
import { assign } from '@/lib/reports/assign'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { actorById } from '@/lib/session/actor'
import { aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { follow } from './follow'
import { bePresent, leave, presentIn, sweepPresence } from './presence'

beforeAll(freshDatabase)

let cast: Cast
let id: string
beforeAll(async () => {
  cast = await theCast()
})
beforeEach(async () => {
  id = await aSection(cast)
})

const title = (to: string) => [{ path: ['title'], to }]
const versionNow = async () => (await openSection(cast.turid, id))!.version

/** Somebody's browser, and what it has been told. */
async function listens(who: Actor, version?: number) {
  const told: Message[] = []
  const end = vi.fn()
  const state = { signedIn: true }
  const ask = () => (state.signedIn ? actorById(who.id) : Promise.resolve(null))
  const wanted = [{ id, version: version ?? (await versionNow()) }]
  const following = await follow(ask, wanted, { say: (message) => told.push(message), end })
  const of = <I extends Message['is']>(is: I) =>
    told.filter((one): one is Extract<Message, { is: I }> => one.is === is)
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0))
  return { ...following, told, of, end, signOut: () => (state.signedIn = false) }
}

test('what others save is told in order, each piece on top of the one before', async () => {
  const ola = await listens(cast.ola)
  const from = await versionNow()
  for (const word of ['En', 'To', 'Tre']) await save(cast.kari, id, title(word))

  await vi.waitFor(() => expect(ola.of('saved').at(-1)?.news.version).toBe(from + 3))
  const news = ola.of('saved').map((one) => one.news)
  expect(news.map((one) => one.from)).toEqual([from, ...news.slice(0, -1).map((one) => one.version)])
  expect(news.flatMap((one) => one.since.map(({ to }) => to))).toEqual(['En', 'To', 'Tre'])
  ola.stop()
})

test('who comes back is told what was saved meanwhile, once', async () => {
  const from = await versionNow()
  await save(cast.kari, id, title('Bygg'))
  const ola = await listens(cast.ola, from)
  await vi.waitFor(() => expect(ola.of('saved')).toHaveLength(1))
  expect(ola.of('saved')[0]?.news).toMatchObject({ from, version: from + 1, since: title('Bygg') })
  ola.stop()
})

test('who is very far behind is told to ask', async () => {
  const ola = await listens(cast.ola, 0)
  ola.stop()
  const from = await versionNow()
  for (let n = 0; n < 201; n++) await save(cast.kari, id, title(`Eiendom ${n}`))
  const late = await listens(cast.ola, from)
  const now = from + 201
  await vi.waitFor(() =>
    expect(late.of('saved')[0]?.news).toMatchObject({ from: now, version: now, since: [] }),
  )
  late.stop()
})

test('what was told while the ear was deaf comes when it hears again', async () => {
  const ola = await listens(cast.ola)
  const from = await versionNow()
  await sql()`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'beretning-ear'`
  await save(cast.kari, id, title('Bygg'))
  await vi.waitFor(() => expect(ola.of('saved').at(-1)?.news.version).toBe(from + 1), { timeout: 10_000 })
  ola.stop()
})

test('a move is told as where the section stands for the reader', async () => {
  const ola = await listens(cast.ola)
  expect(ola.of('standing')).toMatchObject([{ standing: { state: 'draft', mayWrite: true } }])
  await must(move(cast.kari, { id, move: 'submit', seen: await versionNow(), note: '' }))
  await vi.waitFor(() =>
    expect(ola.of('standing').at(-1)?.standing).toEqual({ state: 'submitted', mayWrite: false }),
  )
  ola.stop()
})

test('who loses the role hears that it is gone, and nothing more', async () => {
  const held = await db.select().from(grant).where(eq(grant.personId, cast.ola.id))
  const ola = await listens(cast.ola)
  await db.delete(grant).where(eq(grant.personId, cast.ola.id))
  await save(cast.kari, id, title('Hemmelig'))
  await vi.waitFor(() => expect(ola.of('gone')).toHaveLength(1))

  const kari = await listens(cast.kari)
  await save(cast.kari, id, title('Mer'))
  await vi.waitFor(() => expect(kari.of('saved').length).toBeGreaterThan(0))
  expect(ola.of('saved')).toEqual([])
  await db.insert(grant).values(held)
  for (const one of [ola, kari]) one.stop()
})

test('a section given to another unit is gone for those who lost it', async () => {
  const ola = await listens(cast.ola)
  const settings = { id, owner: null, due: null, required: false, slug: null }
  await must(assign(cast.turid, { ...settings, department: 'kultur' }))
  await vi.waitFor(() => expect(ola.of('gone')).toHaveLength(1))
  ola.stop()
})

test('who is signed out hears nothing more, and the stream ends', async () => {
  const ola = await listens(cast.ola)
  await vi.waitFor(() => expect(ola.of('present')).toHaveLength(1))
  ola.signOut()
  const before = ola.told.length
  ola.lookAgain()
  await vi.waitFor(() => expect(ola.end).toHaveBeenCalledTimes(1))
  expect(ola.told).toHaveLength(before)
})

test('what nobody may read is gone from the beginning', async () => {
  const elin = await listens(cast.elin)
  expect(elin.told).toEqual([{ section: id, is: 'gone' }])
  elin.stop()
})

const place = ['blocks', 'b1', 'text']
const here = (tab: string, at: string[] | null = null) => ({ id, tab, place: at })

test('people see each other come, move and go', async () => {
  const ola = await listens(cast.ola)
  const present = () => ola.of('present').at(-1)?.present
  const tab = nanoid()
  await must(bePresent(cast.kari, here(tab)))
  await vi.waitFor(() => expect(present()).toEqual([{ tab, person: 'kari', name: 'kari', place: null }]))
  await must(bePresent(cast.kari, here(tab, place)))
  await vi.waitFor(() => expect(present()).toMatchObject([{ place }]))
  await must(leave(cast.kari, { id, tab }))
  await vi.waitFor(() => expect(present()).toEqual([]))
  ola.stop()
})

test('a page that says nothing more is nobody after a while, and is swept', async () => {
  const ola = await listens(cast.ola)
  const later = new Date(Date.now() + 41_000)
  await must(bePresent(cast.kari, here(nanoid())))
  await vi.waitFor(() => expect(ola.of('present').at(-1)?.present).toHaveLength(1))
  await during(later, async () => ola.lookAgain())
  await vi.waitFor(() => expect(ola.of('present').at(-1)?.present).toEqual([]))
  await during(later, sweepPresence)
  expect(await db.select().from(presence).where(eq(presence.sectionId, id))).toEqual([])
  ola.stop()
})

test('nobody moves or closes another person’s page', async () => {
  const tab = nanoid()
  await must(bePresent(cast.kari, here(tab)))
  expect(await bePresent(cast.ola, here(tab, place))).toMatchObject({ ok: false })
  await must(leave(cast.ola, { id, tab }))
  expect(await presentIn(db, id)).toMatchObject([{ tab, person: 'kari', place: null }])
})

test('one person with very many pages does not hide the others', async () => {
  for (let n = 0; n < 40; n++) await must(bePresent(cast.kari, here(nanoid())))
  await must(bePresent(cast.ola, here(nanoid())))
  const names = (await presentIn(db, id)).map(({ name }) => name)
  expect(names.filter((name) => name === 'kari')).toHaveLength(10)
  expect(names).toContain('ola')
})
