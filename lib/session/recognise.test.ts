import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/connection'
import { identity } from '@/db/schema/identity'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import type { Role } from '@/lib/core/access'
import { always } from '@/lib/core/people'
import { changePerson } from '@/lib/people/change'
import { disable } from '@/lib/people/disable'
import { setGroupRoles } from '@/lib/people/group-roles'
import { invite } from '@/lib/people/invite'
import { renewLink } from '@/lib/people/link'
import { openPerson } from '@/lib/people/read'
import { allowPasswords, untie } from '@/lib/people/sign-in-setting'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { actorOf } from './actor'
import { choosePassword, makeLink } from './links'
import { signInFrom } from './recognise'
import { signIn } from './sign-in'

const issuer = 'https://login.solvik.example'
const set = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'beretning', OIDC_CLIENT_SECRET: 'hemmelig' }
let cast: Cast

beforeAll(freshDatabase)
beforeAll(async () => {
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value)
  await db.insert(installation).values({ name: 'Solvik kommune', demo: false })
  cast = await theCast()
})
afterAll(() => {
  vi.unstubAllEnvs()
})

let count = 0
/** Somebody new, invited by address. */
async function invited() {
  count += 1
  const email = `ny${count}@solvik.example`
  const { id } = await must(invite(cast.rune, { name: `Ny ${count}`, email, held: [] }))
  return { id, email, sub: `subject-${count}` }
}
const says = (sub: string, email: string, more: Record<string, unknown> = {}) =>
  signInFrom(issuer, { sub, email, email_verified: true, ...more })
const comes = async (sub: string, email: string, more?: Record<string, unknown>) => {
  const came = await says(sub, email, more)
  if ('refused' in came) throw new Error(came.refused)
  return (await actorOf(came.token))!
}

describe('coming in by the provider', () => {
  it('knows an invited address the first time, and the subject ever after', async () => {
    const { id, email, sub } = await invited()
    expect((await comes(sub, email.toUpperCase())).id).toBe(id)
    expect(await openPerson(cast.rune, id)).toMatchObject({ state: 'active', tied: true })
    expect((await comes(sub, 'nytt.navn@solvik.example')).id).toBe(id)
  })

  it('refuses who is not invited, and an address that is not verified, and keeps nothing of them', async () => {
    const { id, email, sub } = await invited()
    const before = await db.select().from(event)
    expect(await says('stranger', 'fremmed@solvik.example')).toEqual({ refused: 'uninvited' })
    expect(await says(sub, email, { email_verified: false })).toEqual({ refused: 'unverified' })
    expect(await signInFrom(issuer, { sub })).toEqual({ refused: 'unverified' })
    expect(await signInFrom(issuer, { email, email_verified: true })).toEqual({ refused: 'broken' })
    expect(await db.select().from(event)).toEqual(before)
    expect(await db.select().from(identity).where(eq(identity.personId, id))).toEqual([])
  })

  it('does not open the account for another who was given the same address, until it is loosened', async () => {
    const { id, email, sub } = await invited()
    await comes(sub, email)
    expect(await says('the-next-one', email)).toEqual({ refused: 'another' })
    await must(untie(cast.rune, { id }))
    expect((await comes('the-next-one', email)).id).toBe(id)
  })

  it('does not open a shut account', async () => {
    const { id, email, sub } = await invited()
    await comes(sub, email)
    await must(disable(cast.rune, { id }))
    expect(await says(sub, email)).toEqual({ refused: 'disabled' })
  })
})

describe('roles from groups', () => {
  const gives = (group: string, role: Role, departmentId: string | null = null) => ({
    id: `${group}-${role}`,
    group,
    role,
    departmentId,
  })
  const rolesOf = (actor: { grants: readonly { role: Role }[] }) => actor.grants.map(({ role }) => role)

  it('come and go with the groups, and leave alone what was given by hand', async () => {
    const rules = [gives('Eiendom', 'editor', 'eiendom'), gives('Ledere', 'approver', 'eiendom')]
    await must(setGroupRoles(cast.rune, { groups: rules }))
    const { id, email, sub } = await invited()
    const held = [{ role: 'manager', departmentId: null, ...always } as const]
    await must(changePerson(cast.rune, { id, name: 'Ny', email, held }))
    expect(rolesOf(await comes(sub, email, { groups: ['Eiendom', 'Ledere', 'Alle'] }))).toEqual([
      'approver',
      'editor',
      'manager',
    ])
    await must(changePerson(cast.rune, { id, name: 'Ny', email, held }))
    expect(rolesOf(await comes(sub, email, { groups: 'Eiendom' }))).toEqual(['editor', 'manager'])
    expect(rolesOf(await comes(sub, email))).toEqual(['manager'])
    const told = await db.select().from(event).where(eq(event.subject, id)).orderBy(event.seq)
    expect(told.at(-1)).toMatchObject({
      kind: 'person.revoke',
      actor: 'system',
      data: { role: 'editor', departmentId: 'eiendom', group: 'Eiendom' },
    })
  })

  it('are taken at once when the administrator takes them from the group', async () => {
    await must(setGroupRoles(cast.rune, { groups: [gives('Eiendom', 'editor', 'eiendom')] }))
    const { id, email, sub } = await invited()
    await comes(sub, email, { groups: ['Eiendom'] })
    await must(setGroupRoles(cast.rune, { groups: [] }))
    expect((await openPerson(cast.rune, id))?.held).toEqual([])
  })

  it('are by hand when given by hand too', async () => {
    await must(setGroupRoles(cast.rune, { groups: [gives('Eiendom', 'editor', 'eiendom')] }))
    const { id, email, sub } = await invited()
    await comes(sub, email, { groups: ['Eiendom'] })
    const held = [{ role: 'editor', departmentId: 'eiendom', ...always } as const]
    await must(changePerson(cast.rune, { id, name: 'Ny', email, held }))
    expect(rolesOf(await comes(sub, email, { groups: [] }))).toEqual(['editor'])
  })

  it('do not make anybody the administrator that others are measured by', async () => {
    await must(setGroupRoles(cast.rune, { groups: [gives('IT', 'administrator')] }))
    const { email, sub } = await invited()
    expect(rolesOf(await comes(sub, email, { groups: ['IT'] }))).toEqual(['administrator'])
    expect(await disable(cast.rune, { id: 'rune' })).toMatchObject({ refusal: { kind: 'forbidden' } })
  })
})

describe('passwords', () => {
  it('are turned off only by an administrator who has come in by the provider, and a link lets in all the same', async () => {
    expect(await allowPasswords(cast.rune, { allowed: false })).toMatchObject({
      refusal: { says: expect.stringContaining('Logg inn med den felles innloggingen selv først') },
    })
    await comes('rune-himself', cast.rune.email)
    await must(allowPasswords(cast.rune, { allowed: false }))
    expect(await signIn(cast.kari.email, 'gress ved fjorden', '192.0.2.7')).toMatchObject({
      refusal: { says: expect.stringContaining('felles innloggingen') },
    })
    expect(await renewLink(cast.rune, { id: 'kari' })).toMatchObject({ refusal: { kind: 'forbidden' } })
    const { link } = await must(invite(cast.rune, { name: 'Ny', email: 'uten@solvik.example', held: [] }))
    expect(link).toBeNull()

    const token = (await makeLink(db, 'rune', 'reset')).replace('/welcome/', '')
    const came = await must(choosePassword(token, 'gress ved fjorden'))
    expect((await actorOf(came))?.id).toBe('rune')
  })

  it('count again where the provider is gone', async () => {
    for (const name of Object.keys(set)) vi.stubEnv(name, '')
    expect(await signIn(cast.rune.email, 'gress ved fjorden', '192.0.2.7')).toMatchObject({ ok: true })
  })

  it('are not for others to turn off', async () => {
    expect(await allowPasswords(cast.turid, { allowed: true })).toMatchObject({ refusal: { kind: 'absent' } })
    expect(await setGroupRoles(cast.turid, { groups: [] })).toMatchObject({ refusal: { kind: 'absent' } })
    expect(await db.select().from(grant).where(eq(grant.personId, 'turid'))).toHaveLength(1)
    expect(await db.select().from(person).where(eq(person.id, 'turid'))).toHaveLength(1)
  })
})
