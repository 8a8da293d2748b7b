import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { department, grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { closeDepartment } from '@/lib/departments/close'
import { departments } from '@/lib/departments/read'
import { disable } from '@/lib/people/disable'
import { invite } from '@/lib/people/invite'
import { openPerson, people } from '@/lib/people/read'
import { actorById } from '@/lib/session/actor'
import { must } from '@/lib/testing/cast'
import { registryList } from './lists'
import { previewRegistry } from './preview'
import { takeInRegistry } from './take-in'

let rune: Actor
const turid: Actor = {
  id: 'turid-moe',
  name: 'Turid Moe',
  email: 'turid@solvik.example',
  grants: [{ role: 'manager', departments: null }],
}

beforeEach(freshDatabase)
beforeEach(async () => {
  await db.insert(department).values([
    { id: 'teknisk', name: 'Teknisk', order: 'a0' },
    { id: 'eiendom', name: 'Eiendom', parentId: 'teknisk', order: 'a0' },
    { id: 'kultur', name: 'Kultur', order: 'a1' },
  ])
  await db.insert(person).values([
    { id: 'rune-kvam', name: 'Rune Kvam', email: 'rune@solvik.example', passwordHash: 'something' },
    { id: 'kari-nesse', name: 'Kari Nesse', email: 'kari@solvik.example', passwordHash: 'something' },
  ])
  await db.insert(grant).values([
    { id: 'rune-administrator', personId: 'rune-kvam', role: 'administrator' },
    { id: 'kari-editor', personId: 'kari-nesse', role: 'editor', departmentId: 'eiendom' },
  ])
  rune = (await actorById('rune-kvam'))!
})

const cells = (lines: string[]) => lines.map((line) => line.split(';'))
const look = (lines: string[], takeAway = false) =>
  must(previewRegistry(rune, { lines: cells(lines), takeAway }))
const take = (lines: string[], seen: string, takeAway = false) =>
  takeInRegistry(rune, { lines: cells(lines), takeAway, seen, invite: false })
/** Seen, and taken in. */
const takeIn = async (lines: string[], takeAway = false) =>
  must(take(lines, (await look(lines, takeAway)).seen, takeAway))
const events = async () =>
  (await db.select().from(event).orderBy(event.seq)).map(({ kind, subject, data }) => ({
    kind,
    subject,
    data,
  }))
const tree = async () => (await departments(rune))?.map(({ number, name }) => `${number} ${name}`)
const heldBy = async (email: string) => {
  const found = (await people(rune, email))?.[0]
  return found?.held.map(({ role, department: unit, from, to }) => [role, unit, from, to])
}

const units = [
  'Enhetsnavn;Overordnet enhet;Kontaktnavn;E-post;Telefon',
  'Drift;Bygg',
  'Bygg;Teknisk;Kari Nesse;kari@solvik.example;+47 22 33 44 55',
  'Kultur;Teknisk',
  'Vei;Ingensteds',
]
const folk = [
  'Navn;E-post;Rolle;Enhet;Fra;Til',
  'Ola Berg;ola@solvik.example;Bidragsyter;Eiendom;;31.12.2027',
  'Ola Berg;ola@solvik.example;Godkjenner;Kultur;;',
  'Kari Nesse;kari@solvik.example;Rapportansvarlig;;;',
  'Siv;siv@solvik.example;Sjef;;;',
]

describe('units', () => {
  it('are made and moved in one go, each with its event, and those with errors are left', async () => {
    const before = (await events()).length
    expect(await takeIn(units)).toMatchObject({ kind: 'units', counts: { new: 2, changed: 1, error: 1 } })
    expect(await tree()).toEqual(['1 Teknisk', '1.1 Eiendom', '1.2 Bygg', '1.2.1 Drift', '1.3 Kultur'])
    expect((await departments(rune))?.find(({ name }) => name === 'Bygg')).toMatchObject({
      contactName: 'Kari Nesse',
      contactPhone: '+47 22 33 44 55',
    })
    const since = (await events()).slice(before)
    expect(since.map(({ kind }) => kind)).toEqual([
      'department.add',
      'department.add',
      'department.change',
      'department.import',
    ])
    expect(since.at(-1)?.data).toEqual({ new: 2, changed: 1, same: 0, error: 1 })
  })

  it('are the same the second time, and nothing is written', async () => {
    await takeIn(units)
    const before = await events()
    const seen = await look(units)
    expect(seen.lines.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'error'])
    expect(await take(units, seen.seen)).toMatchObject({ ok: true, value: { counts: { same: 3 } } })
    expect(await events()).toEqual(before)
  })
})

describe('people', () => {
  it('come with their roles, invited; those who are there get theirs', async () => {
    const before = (await events()).length
    const taken = await takeIn(folk)
    expect(taken).toMatchObject({ kind: 'people', come: [{ name: 'Ola Berg' }], invited: false })
    expect(await openPerson(rune, taken.come[0]!.id)).toMatchObject({
      state: 'invited',
      email: 'ola@solvik.example',
    })
    expect(await heldBy('ola@')).toEqual([
      ['approver', 'Kultur', null, null],
      ['editor', 'Eiendom', null, '2027-12-31'],
    ])
    expect(await heldBy('kari@')).toEqual([
      ['editor', 'Eiendom', null, null],
      ['manager', null, null, null],
    ])
    expect(await people(rune, 'siv')).toEqual([])
    expect((await events()).slice(before).map(({ kind }) => kind)).toEqual([
      'person.invite',
      'person.grant',
      'person.grant',
      'person.grant',
      'person.import',
    ])
  })

  it('are the same the second time', async () => {
    await takeIn(folk)
    const before = await events()
    expect((await look(folk)).lines.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'error'])
    await takeIn(folk)
    expect(await events()).toEqual(before)
  })

  it('lose what the list does not name only where that is chosen', async () => {
    const lines = [folk[0]!, 'Kari Nesse;kari@solvik.example;Godkjenner;Kultur;;']
    await takeIn(lines, true)
    expect(await heldBy('kari@')).toEqual([['approver', 'Kultur', null, null]])
    expect(await heldBy('rune@')).toEqual([['administrator', null, null, null]])
  })

  it('always leave an administrator', async () => {
    await takeIn([folk[0]!, 'Rune Kvam;rune@solvik.example;Bidragsyter;Kultur;;'], true)
    expect(await heldBy('rune@')).toEqual([
      ['administrator', null, null, null],
      ['editor', 'Kultur', null, null],
    ])
  })
})

describe('what was seen no longer holds', () => {
  const stale = { refusal: { kind: 'stale', says: expect.stringContaining('Se gjennom en gang til') } }

  it('when a person has been invited, or shut out, or a unit closed', async () => {
    const first = await look(folk)
    await invite(rune, { name: 'Ola Berg', email: 'ola@solvik.example', held: [] })
    expect(await take(folk, first.seen)).toMatchObject(stale)
    const second = await look(folk)
    await disable(rune, { id: 'kari-nesse' })
    expect(await take(folk, second.seen)).toMatchObject(stale)
    const third = await look(folk)
    await closeDepartment(rune, { id: 'kultur' })
    expect(await take(folk, third.seen)).toMatchObject(stale)
    expect(await heldBy('ola@')).toEqual([])
  })

  it('but what has nothing to do with it may change', async () => {
    const { seen } = await look(folk)
    await invite(rune, { name: 'En Annen', email: 'annen@solvik.example', held: [] })
    expect(await take(folk, seen)).toMatchObject({ ok: true })
  })

  it('when the same list is taken in twice at once: it is done once', async () => {
    const { seen } = await look(folk)
    const both = await Promise.all([take(folk, seen), take(folk, seen)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject(stale)
  })

  it('when somebody on it is let in at the same moment, and then nothing of it is done', async () => {
    const before = await events()
    const { seen } = await look(folk)
    let late: Promise<unknown> = Promise.resolve()
    await db.transaction(async (tx) => {
      await tx.insert(person).values({ id: 'ola-berg', name: 'Ola', email: 'ola@solvik.example' })
      late = take(folk, seen)
      await new Promise((soon) => setTimeout(soon, 300))
    })
    expect(await late).toMatchObject(stale)
    expect(await heldBy('kari@')).toEqual([['editor', 'Eiendom', null, null]])
    expect(await events()).toEqual(before)
  })
})

describe('all or nothing', () => {
  it('leaves nothing behind when the database gives up in the midst', async () => {
    const before = await events()
    const { seen } = await look(folk)
    await db.execute(
      sql`alter table "grant" add constraint none_for_kari check (person_id <> 'kari-nesse' or role <> 'manager')`,
    )
    await expect(take(folk, seen)).rejects.toThrow()
    await db.execute(sql`alter table "grant" drop constraint none_for_kari`)
    expect(await people(rune, 'ola')).toEqual([])
    expect(await events()).toEqual(before)
  })

  it('takes in as many as there is room for', async () => {
    const many = Array.from(
      { length: 5000 },
      (_, i) => `Person ${i};p${i}@solvik.example;Bidragsyter;Eiendom;;`,
    )
    const taken = await takeIn([folk[0]!, ...many])
    expect(taken.come).toHaveLength(5000)
    expect(await db.$count(person)).toBe(5002)
    expect(await db.$count(event, eq(event.kind, 'person.grant'))).toBeGreaterThanOrEqual(5000)
  })
})

describe('only administrators', () => {
  it('see what a list would do, take it in, or fetch one', async () => {
    const { seen } = await look(units)
    const wish = { lines: cells(units), takeAway: false }
    const absent = { refusal: { kind: 'absent' } }
    expect(await previewRegistry(turid, wish)).toMatchObject(absent)
    expect(await takeInRegistry(turid, { ...wish, seen, invite: false })).toMatchObject(absent)
    expect(await registryList(turid, { kind: 'people' })).toMatchObject(absent)
    expect(await tree()).toHaveLength(3)
  })
})

describe('a list that is fetched', () => {
  it('has what stands, and would change nothing', async () => {
    await takeIn(units)
    for (const kind of ['units', 'people'] as const) {
      const { bytes, name } = await must(registryList(rune, { kind }))
      expect(name).toBe(kind === 'units' ? 'enheter.csv' : 'folk.csv')
      const lines = bytes.toString().replace('\ufeff', '').trim().split('\r\n')
      expect((await look(lines)).lines.map(({ state }) => state)).not.toContain('changed')
      expect((await look(lines, true)).lines.every(({ state }) => state === 'same')).toBe(true)
    }
    const { bytes } = await must(registryList(rune, { kind: 'people', blank: '1' }))
    expect(bytes.toString()).toBe('\ufeffNavn;E-post;Rolle;Enhet;Fra;Til\r\n')
  })
})
