import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { department, grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { always, type Held, inviteSchema } from '@/lib/core/people'
import { actorById } from '@/lib/session/actor'
import { choosePassword } from '@/lib/session/links'
import { changePerson } from './change'
import { disable, enable } from './disable'
import { invite } from './invite'
import { renewLink } from './link'
import { openPerson, people } from './read'

const administrator = { role: 'administrator', departmentId: null, ...always } as const
const editor = { role: 'editor', departmentId: 'eiendom', ...always } as const
const turid: Actor = {
  id: 'turid-moe',
  name: 'Turid Moe',
  email: 'turid@solvik.example',
  grants: [{ role: 'manager', departments: null }],
}
let rune: Actor

beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(department).values({ id: 'eiendom', name: 'Eiendom', order: 'a0' })
  await db.insert(person).values([
    { id: 'rune-kvam', name: 'Rune Kvam', email: 'rune@solvik.example', passwordHash: 'something' },
    { id: 'turid-moe', name: 'Turid Moe', email: 'turid@solvik.example', passwordHash: 'something' },
  ])
  await db.insert(grant).values({ id: 'rune-administrator', personId: 'rune-kvam', role: 'administrator' })
  rune = (await actorById('rune-kvam'))!
})

let count = 0
const somebody = async (held: Held[] = [editor]) => {
  count += 1
  const email = `ny${count}@solvik.example`
  const outcome = await invite(rune, { name: `Ny ${count}`, email, held })
  if (!outcome.ok) throw new Error(outcome.refusal.says)
  return { ...outcome.value, email, token: (outcome.value.link ?? '').replace('/welcome/', '') }
}
const kinds = async () =>
  (await db.select({ kind: event.kind }).from(event).orderBy(event.seq)).map(({ kind }) => kind)

describe('inviting', () => {
  it('makes a person with roles, a link and a trace in the log', async () => {
    const before = (await kinds()).length
    const { id, token } = await somebody()
    expect(await openPerson(rune, id)).toMatchObject({
      state: 'invited',
      held: [{ role: 'editor', department: 'Eiendom' }],
    })
    expect((await kinds()).slice(before)).toEqual(['person.invite', 'person.grant'])
    await choosePassword(token, 'gress ved fjorden')
    expect(await openPerson(rune, id)).toMatchObject({ state: 'active' })
  })

  it('is refused, field by field, when the e-mail is taken or a department is gone', async () => {
    const { email } = await somebody()
    expect(await invite(rune, { name: 'En til', email, held: [] })).toMatchObject({
      refusal: { kind: 'invalid', fields: { email: expect.any(String) } },
    })
    const nowhere = { ...editor, departmentId: 'nedlagt' }
    expect(
      await invite(rune, { name: 'En til', email: 'en.til@solvik.example', held: [nowhere] }),
    ).toMatchObject({ refusal: { kind: 'invalid' } })
    expect(await people(rune, 'en til')).toEqual([])
  })

  it('is not for a report manager, who does not see the list either', async () => {
    const before = await kinds()
    expect(await people(turid)).toBeNull()
    expect(await invite(turid, { name: 'Ny', email: 'ny@solvik.example', held: [] })).toMatchObject({
      refusal: { kind: 'absent' },
    })
    expect(await kinds()).toEqual(before)
  })

  it('asks for a department with a role that has one, and only with such', () => {
    const held = (role: string, departmentId: string | null) =>
      inviteSchema.safeParse({ name: 'Ny', email: 'ny@solvik.example', held: [{ role, departmentId }] })
    expect(held('editor', 'eiendom').success).toBe(true)
    expect(held('editor', null).success).toBe(false)
    expect(held('manager', 'eiendom').success).toBe(false)
  })
})

describe('the list', () => {
  it('is searched by words of name and e-mail', async () => {
    const names = async (search: string) => (await people(rune, search))?.map(({ name }) => name)
    expect(await names('kvam RUNE')).toEqual(['Rune Kvam'])
    expect(await names('turid@')).toEqual(['Turid Moe'])
    expect(await names('finnes ikke')).toEqual([])
  })
})

describe('changing roles', () => {
  it('adds and takes just what differs, each with its event', async () => {
    const { id, email } = await somebody()
    const before = (await kinds()).length
    const approver = { ...editor, role: 'approver' } as const
    await changePerson(rune, { id, name: 'Nytt Navn', email, held: [approver] })
    expect(await openPerson(rune, id)).toMatchObject({ name: 'Nytt Navn', held: [approver] })
    expect((await kinds()).slice(before)).toEqual(['person.change', 'person.revoke', 'person.grant'])
    await changePerson(rune, { id, name: 'Nytt Navn', email, held: [approver] })
    expect(await kinds()).toHaveLength(before + 3)
  })
})

describe('roles for a time', () => {
  it('are kept with their days; new days are an event of their own', async () => {
    const { id, email } = await somebody()
    const before = (await kinds()).length
    const summer = { ...editor, from: '2027-06-01', to: '2027-08-31' }
    const change = { id, name: 'Ny Vikar', email, held: [summer] }
    await changePerson(rune, change)
    expect(await openPerson(rune, id)).toMatchObject({ held: [summer] })
    await changePerson(rune, change)
    expect((await kinds()).slice(before)).toEqual(['person.change', 'person.period'])
    await during(new Date('2027-05-31T12:00:00Z'), async () =>
      expect((await actorById(id))?.grants).toEqual([]),
    )
    // Half past midnight in Oslo, while it is still May in Greenwich.
    await during(new Date('2027-05-31T22:30:00Z'), async () =>
      expect((await actorById(id))?.grants).toHaveLength(1),
    )
  })

  it('end after they begin, and an empty field is no day', () => {
    const held = (from: string, to: string) =>
      inviteSchema.safeParse({ name: 'Ny', email: 'ny@solvik.example', held: [{ ...editor, from, to }] })
    expect(held('2027-06-02', '2027-06-01').error?.issues).toMatchObject([{ path: ['held', 0, 'to'] }])
    expect(held('', '').data?.held).toEqual([editor])
  })
})

describe('the last administrator', () => {
  const withoutRole = { id: 'rune-kvam', name: 'Rune Kvam', email: 'rune@solvik.example', held: [] }
  const lastOne = { refusal: { kind: 'forbidden', says: expect.stringContaining('eneste administratoren') } }

  beforeEach(async () => {
    for (const one of (await people(rune)) ?? [])
      if (one.id !== 'rune-kvam') await disable(rune, { id: one.id })
  })

  it('cannot be disabled, nor lose the role', async () => {
    expect(await disable(rune, { id: 'rune-kvam' })).toMatchObject(lastOne)
    expect(await changePerson(rune, withoutRole)).toMatchObject(lastOne)
  })

  it('is still the last beside one whose role ends some day, and cannot be given a last day', async () => {
    const { token } = await somebody([{ ...administrator, to: '2199-12-31' }])
    await choosePassword(token, 'gress ved fjorden')
    expect(await changePerson(rune, withoutRole)).toMatchObject(lastOne)
    const ending = { ...withoutRole, held: [{ ...administrator, to: '2199-12-31' }] }
    expect(await changePerson(rune, ending)).toMatchObject(lastOne)
  })

  it('is still the last while the other has not signed in', async () => {
    const { token } = await somebody([administrator])
    expect(await changePerson(rune, withoutRole)).toMatchObject(lastOne)
    await choosePassword(token, 'gress ved fjorden')
    expect(await changePerson(rune, withoutRole)).toEqual({ ok: true, value: undefined })
    await db
      .insert(grant)
      .values({ id: 'rune-administrator', personId: 'rune-kvam', role: 'administrator' })
      .onConflictDoNothing()
  })

  it('is left when two shut each other out at once', async () => {
    const { id, token } = await somebody([administrator])
    await choosePassword(token, 'gress ved fjorden')
    const other = (await actorById(id))!
    const both = await Promise.all([disable(rune, { id }), disable(other, { id: 'rune-kvam' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    await db.update(person).set({ disabledAt: null })
  })
})

describe('a new link', () => {
  it('replaces the one that was sent, and is not made for a disabled person', async () => {
    const { id, token } = await somebody()
    const renewed = await renewLink(rune, { id })
    expect(await choosePassword(token, 'gress ved fjorden')).toMatchObject({ refusal: { kind: 'absent' } })
    await disable(rune, { id })
    const late = renewed.ok ? renewed.value.link.replace('/welcome/', '') : ''
    expect(await choosePassword(late, 'gress ved fjorden')).toMatchObject({ refusal: { kind: 'absent' } })
    expect(await renewLink(rune, { id })).toMatchObject({ refusal: { kind: 'forbidden' } })
    await enable(rune, { id })
    expect(await renewLink(rune, { id })).toMatchObject({ ok: true })
  })
})
