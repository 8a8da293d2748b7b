import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { mail } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { departments } from '@/lib/departments/read'
import { logFilter } from '@/lib/log/filter'
import { readLog } from '@/lib/log/read'
import { openPerson, people } from '@/lib/people/read'
import { must } from '@/lib/testing/cast'
import { registryList } from './lists'
import { previewRegistry } from './preview'
import { takeInRegistry } from './take-in'
import { cells, folk, solvik, units } from './testing/solvik'

const turid: Actor = {
  id: 'turid-moe',
  name: 'Turid Moe',
  email: 'turid@solvik.example',
  grants: [{ role: 'manager', departments: null }],
}

let { rune, look, take, takeIn, heldBy } = {} as Awaited<ReturnType<typeof solvik>>
beforeEach(freshDatabase)
beforeEach(async () => {
  ;({ rune, look, take, takeIn, heldBy } = await solvik())
})

const events = async () =>
  (await db.select().from(event).orderBy(event.seq)).map(({ kind, data }) => ({ kind, data }))
const tree = async () => (await departments(rune))?.map(({ number, name }) => `${number} ${name}`)

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
    const told = (await readLog(rune, logFilter.parse({})))?.lines[0]
    expect(`${told?.says}. ${told?.more}`).toBe(
      'tok inn enheter fra en liste. 4 rader: to nye, én endret og én med feil.',
    )
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

describe('an invitation by mail', () => {
  const invited = async () => {
    const { seen } = await look(folk)
    return takeInRegistry(rune, { lines: cells(folk), takeAway: false, seen, invite: true })
  }

  it('goes to who is new, once, and to nobody else', async () => {
    await db.insert(installation).values({ name: 'Solvik kommune' })
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
    vi.stubEnv('MAIL_FROM', 'svar-ikke@solvik.example')
    // A working day, on which mail is sent.
    await during(new Date('2027-02-10T12:00:00+01:00'), async () => {
      expect(await invited()).toMatchObject({ ok: true, value: { invited: true } })
      expect(await invited()).toMatchObject({ ok: true, value: { invited: false } })
    })
    vi.unstubAllEnvs()
    const sent = await db
      .select({ email: person.email })
      .from(mail)
      .innerJoin(person, eq(person.id, mail.personId))
    expect(sent).toEqual([{ email: 'ola@solvik.example' }])
  })

  it('is refused where no mail goes out, and nothing is taken in', async () => {
    await db.insert(installation).values({ name: 'Solvik kommune' })
    expect(await invited()).toMatchObject({
      refusal: { says: expect.stringContaining('E-post er ikke satt opp') },
    })
    expect(await people(rune, 'ola')).toEqual([])
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
