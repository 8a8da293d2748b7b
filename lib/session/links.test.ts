import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { actorOf } from './actor'
import { choosePassword, holderOf, makeLink } from './links'
import { weakness } from './rules'
import { signIn } from './sign-in'

const monday = new Date('2027-02-01T08:00:00Z')
const day = 24 * 60 * 60_000
const past = (milliseconds: number) => new Date(monday.getTime() + milliseconds)
const good = 'gress ved fjorden'
const email = 'kari@solvik.example'

beforeAll(freshDatabase)
beforeAll(() => db.insert(person).values({ id: 'kari-nesse', name: 'Kari Nesse', email }))

const link = async (why: 'invitation' | 'reset' = 'invitation') =>
  (await during(monday, () => makeLink(db, 'kari-nesse', why))).replace('/welcome/', '')

describe('a one-time link', () => {
  it('lets its holder choose a password once', async () => {
    const token = await link()
    expect((await during(monday, () => holderOf(token)))?.name).toBe('Kari Nesse')
    const chosen = await during(monday, () => choosePassword(token, good))
    expect(chosen.ok && (await during(monday, () => actorOf(chosen.value)))?.id).toBe('kari-nesse')
    expect(await signIn(email, good, '192.0.2.7')).toMatchObject({ ok: true })

    expect(await during(monday, () => holderOf(token))).toBeNull()
    expect(await during(monday, () => choosePassword(token, 'en annen setning'))).toMatchObject({
      refusal: { says: 'Lenken er brukt eller for gammel. Be administratoren om en ny.' },
    })
  })

  it('is used once even by two at the same moment', async () => {
    const token = await link()
    const both = await during(monday, () =>
      Promise.all([choosePassword(token, good), choosePassword(token, 'en annen setning')]),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('lasts seven days for an invitation and one for a reset', async () => {
    const invitation = await link()
    expect(await during(past(7 * day - 1), () => holderOf(invitation))).not.toBeNull()
    expect(await during(past(7 * day), () => holderOf(invitation))).toBeNull()
    const reset = await link('reset')
    expect(await during(past(day), () => holderOf(reset))).toBeNull()
  })

  it('ends when a newer one is made', async () => {
    const [first, second] = [await link(), await link()]
    expect(await during(monday, () => holderOf(first))).toBeNull()
    expect(await during(monday, () => holderOf(second))).not.toBeNull()
  })

  it('is not spent on a password that will not do', async () => {
    const token = await link()
    expect(await during(monday, () => choosePassword(token, 'kort'))).toMatchObject({
      refusal: { kind: 'invalid', fields: { password: expect.stringContaining('minst 12 tegn') } },
    })
    expect(await during(monday, () => holderOf(token))).not.toBeNull()
  })

  it('ends the sessions that were open before', async () => {
    const [first, second] = await during(monday, async () => {
      const old = await choosePassword(await link(), good)
      return [old, await choosePassword(await link('reset'), 'en helt ny setning')]
    })
    const still = (outcome: typeof first) =>
      during(monday, async () => outcome?.ok && (await actorOf(outcome.value))?.name)
    expect(await still(first)).toBeUndefined()
    expect(await still(second)).toBe('Kari Nesse')
  })
})

describe('a password', () => {
  const kari = { name: 'Kari Nesse', email }

  it.each([
    ['kort', 'minst 12 tegn'],
    ['kari nesse 2027', 'navnet eller e-postadressen'],
    ['kari@solvik.example', 'navnet eller e-postadressen'],
    ['abcabcabcabc', 'gjentar'],
    ['Passord 123456', 'gjettes først'],
  ])('is refused in words: %s', (password, says) => {
    expect(weakness(password, kari)).toContain(says)
  })

  it.each(['gress ved fjorden', 'blåbærsyltetøy', '🌲🌲🌳🌲🌳🌳🌲🌳🌲🌲🌳🌳'])('will do: %s', (password) => {
    expect(weakness(password, kari)).toBeNull()
  })
})
