import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { department, failedSignIn, grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { disable, enable } from '@/lib/people/disable'
import { actorOf } from './actor'
import { endSession } from './begin'
import { hashPassword } from './password'
import { demoPeople, signIn, signInAsDemo } from './sign-in'

const secret = 'gress ved fjorden'
const home = '192.0.2.7'
const rune: Actor = {
  id: 'rune-kvam',
  name: 'Rune Kvam',
  email: 'rune@solvik.example',
  grants: [{ role: 'administrator', departments: null }],
}
const minute = 60_000
const monday = new Date('2027-02-01T08:00:00Z')
const later = (milliseconds: number) => new Date(monday.getTime() + milliseconds)

beforeAll(freshDatabase)
beforeAll(async () => {
  const passwordHash = await hashPassword(secret)
  await db.insert(person).values([
    { id: 'kari-nesse', name: 'Kari Nesse', email: 'Kari@solvik.example', passwordHash },
    { id: 'ola-dahl', name: 'Ola Dahl', email: 'ola@solvik.example', passwordHash, demoNote: 'Bidragsyter.' },
    { id: 'nils-ny', name: 'Nils Ny', email: 'nils@solvik.example' },
  ])
})
beforeEach(async () => {
  await db.delete(failedSignIn)
})

const tokenOf = async (email = 'kari@solvik.example') => {
  const outcome = await signIn(email, secret, home)
  return outcome.ok ? outcome.value : undefined
}

describe('signing in', () => {
  it('gives a token that leads back to the person, however the e-mail is typed', async () => {
    const actor = await actorOf(await tokenOf(' KARI@Solvik.example '))
    expect(actor).toMatchObject({ id: 'kari-nesse', name: 'Kari Nesse' })
  })

  it('gives the same answer to a wrong password, an unknown e-mail and an unused invitation', async () => {
    const wrong = await signIn('kari@solvik.example', 'noe helt annet', home)
    expect(wrong).toMatchObject({ ok: false, refusal: { kind: 'unknown' } })
    expect(await signIn('ingen@solvik.example', secret, home)).toEqual(wrong)
    expect(await signIn('nils@solvik.example', secret, home)).toEqual(wrong)
    expect(await signIn('nils@solvik.example', '', home)).toEqual(wrong)
  })

  it('knows no token that it did not give', async () => {
    expect(await actorOf(undefined)).toBeNull()
    expect(await actorOf('')).toBeNull()
    expect(await actorOf('a'.repeat(43))).toBeNull()
  })
})

describe('trying too often', () => {
  const guess = (email: string, address: string) => signIn(email, 'en gjetning', address)

  it('must wait longer and longer for one account, known or not', async () => {
    for (const email of ['kari@solvik.example', 'ingen@solvik.example']) {
      await during(monday, async () => {
        for (let i = 0; i < 5; i++)
          expect(await guess(email, home)).toMatchObject({ refusal: { kind: 'unknown' } })
        expect(await signIn(email, secret, '198.51.100.1')).toMatchObject({
          refusal: { kind: 'later', says: expect.stringContaining('om 15 sekunder') },
        })
      })
      await during(later(minute), () => guess(email, home))
      await during(later(minute), async () =>
        expect(await guess(email, home)).toMatchObject({
          refusal: { says: expect.stringContaining('om 30 sekunder') },
        }),
      )
    }
  })

  it('lets the right person in after the pause, and forgets', async () => {
    await during(monday, async () => {
      for (let i = 0; i < 6; i++) await guess('kari@solvik.example', home)
    })
    await during(later(minute), async () => {
      expect(await tokenOf()).toBeDefined()
      expect(await guess('kari@solvik.example', home)).toMatchObject({ refusal: { kind: 'unknown' } })
    })
  })

  it('must wait from one address, whatever the accounts', async () => {
    await during(monday, async () => {
      const failures = Array.from({ length: 50 }, (_, i) => ({
        id: `try-${i}`,
        account: `person${i}`,
        at: monday,
      }))
      await db.insert(failedSignIn).values(failures.map((one) => ({ ...one, address: '203.0.113.9' })))
      expect(await guess('kari@solvik.example', '203.0.113.9')).toMatchObject({ refusal: { kind: 'later' } })
      expect(await tokenOf()).toBeDefined()
    })
  })

  it('is counted when the guesses come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess('kari@solvik.example', home)))
    const judged = answers.filter((one) => !one.ok && one.refusal.kind === 'unknown')
    expect(judged.length).toBeLessThanOrEqual(6)
  })
})

describe('a session', () => {
  it('ends when the person signs out', async () => {
    const token = await tokenOf()
    await endSession(token!)
    expect(await actorOf(token)).toBeNull()
  })

  it('ends at the next request when the person is disabled, and a disabled person gets no new one', async () => {
    const token = await tokenOf()
    await disable(rune, { id: 'kari-nesse' })
    expect(await actorOf(token)).toBeNull()
    expect(await tokenOf()).toBeUndefined()
    await enable(rune, { id: 'kari-nesse' })
    expect(await actorOf(token)).toBeNull()
    expect(await tokenOf()).toBeDefined()
  })

  it('lasts while it is used, but not for ever', async () => {
    const token = await during(monday, () => tokenOf())
    const hour = 60 * minute
    for (let at = 11 * hour; at < 14 * 24 * hour; at += 11 * hour)
      expect(await during(later(at), () => actorOf(token))).not.toBeNull()
    expect(await during(later(14 * 24 * hour), () => actorOf(token))).toBeNull()
  })

  it('ends when it is not used', async () => {
    const token = await during(monday, () => tokenOf())
    expect(await during(later(12 * 60 * minute), () => actorOf(token))).toBeNull()
  })

  it('shows a changed role at the next request, with the departments below', async () => {
    await db.insert(department).values([
      { id: 'teknisk', name: 'Teknisk', order: 'a0' },
      { id: 'eiendom', name: 'Eiendom', parentId: 'teknisk', order: 'a0' },
      { id: 'renhold', name: 'Renhold', parentId: 'eiendom', order: 'a0' },
      { id: 'kultur', name: 'Kultur', order: 'a1' },
    ])
    const token = await tokenOf()
    expect((await actorOf(token))?.grants).toEqual([])
    await db
      .insert(grant)
      .values({ id: 'kari-skriver', personId: 'kari-nesse', role: 'editor', departmentId: 'teknisk' })
    await db.insert(grant).values({ id: 'kari-leder', personId: 'kari-nesse', role: 'manager' })
    expect((await actorOf(token))?.grants).toEqual([
      { role: 'editor', departments: ['eiendom', 'renhold', 'teknisk'] },
      { role: 'manager', departments: null },
    ])
    await db.delete(grant).where(eq(grant.id, 'kari-skriver'))
    expect((await actorOf(token))?.grants).toEqual([{ role: 'manager', departments: null }])
  })
})

describe('signing in with one click', () => {
  it('is refused, and nobody is listed, outside a demonstration', async () => {
    await db.insert(installation).values({ name: 'Solvik kommune', demo: false })
    expect(await demoPeople()).toEqual([])
    expect(await signInAsDemo('ola-dahl')).toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  it('lets in the people of the demo, and nobody else', async () => {
    await db.update(installation).set({ demo: true })
    expect((await demoPeople()).map(({ id }) => id)).toEqual(['ola-dahl'])
    const outcome = await signInAsDemo('ola-dahl')
    expect(outcome.ok && (await actorOf(outcome.value))?.id).toBe('ola-dahl')
    expect(await signInAsDemo('kari-nesse')).toMatchObject({ refusal: { kind: 'forbidden' } })
  })
})
