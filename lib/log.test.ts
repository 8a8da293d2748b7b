import { asc, desc } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db, sql } from '@/db/connection'
import { event } from '@/db/schema/log'
import { freshDatabase } from '@/db/testing/world'
import { during } from './clock'
import { append, type Entry } from './log'
import { verifyChain } from './log/verify'

beforeAll(freshDatabase)

const log = (entry: Entry) => db.transaction((tx) => append(tx, entry))

test('an empty chain holds', async () => {
  expect(await verifyChain()).toMatchObject({ length: 0, broken: null })
})

test('what was said is read back and verified, whatever it holds', async () => {
  await log({
    actor: 'system',
    kind: 'report.create',
    reportId: 'r',
    data: { æ: [1.5, -0, 1e21, null], a: { b: 'ø' } },
  })
  await log({
    actor: 'kari',
    kind: 'section.submit',
    data: {
      list: [
        { id: 'b', order: 'a1' },
        { id: 'a', order: 'a0' },
      ],
    },
  })
  expect(await verifyChain()).toMatchObject({ length: 2, broken: null })
})

test('several at once follow each other', async () => {
  const before = await verifyChain()
  await db.transaction((tx) =>
    append(tx, { actor: 'kari', kind: 'section.begin' }, { actor: 'kari', kind: 'report.import' }),
  )
  expect(await verifyChain()).toMatchObject({ length: before.length + 2, broken: null })
})

test('an event bears the time at which the use case acts', async () => {
  const past = new Date('2026-02-03T10:11:12.345Z')
  await during(past, () => log({ actor: 'kari', kind: 'person.signIn' }))
  const rows = await db.select().from(event).orderBy(asc(event.seq))
  expect(rows.at(-1)?.at).toEqual(past)
})

test('what is undone in the same transaction was never said', async () => {
  const before = await verifyChain()
  const failing = db.transaction(async (tx) => {
    await append(tx, { actor: 'kari', kind: 'person.signIn' })
    throw new Error('The use case failed')
  })
  await expect(failing).rejects.toThrow('The use case failed')
  expect(await verifyChain()).toEqual(before)
})

test('many who append at once make one unforked chain', async () => {
  const { length } = await verifyChain()
  const people = Array.from({ length: 200 }, (_, i) => `person${i}`)
  await Promise.all(people.map((actor) => log({ actor, kind: 'person.signIn', data: { actor } })))

  expect(await verifyChain()).toMatchObject({ length: length + 200, broken: null })
  const rows = await db.select().from(event)
  expect(new Set(rows.map((row) => row.prev)).size).toBe(rows.length)
  expect(rows.map((row) => row.actor)).toEqual(expect.arrayContaining(people))
})

test('past all this code, the database takes only the next number with the hash before', async () => {
  const { length } = await verifyChain()
  const [last] = await db.select().from(event).orderBy(desc(event.seq)).limit(1)
  const insert = (seq: number, prev: string) =>
    sql()`insert into event (seq, at, actor, kind, data, prev, hash)
      values (${seq}, now(), 'kari', 'person.signIn', '{}', ${prev}, 'hash')`
  for (const [seq, prev] of [
    [length + 1, 'another'],
    [length + 2, last!.hash],
    [length, last!.prev],
  ] as const) {
    await expect(insert(seq, prev).execute()).rejects.toThrow('does not follow')
  }
})

test('a changed event is found, though the guards were taken away', async () => {
  await sql().begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update event set data = '{"note":"noe annet"}' where seq = 2`
  })
  expect(await verifyChain()).toMatchObject({ length: 1, broken: { seq: 2 } })
})
