import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { mail, news } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { assignPart } from '@/lib/reports/assign'
import { openBoard } from '@/lib/reports/board'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { choose } from './choice'
import { post } from './post'
import { remind } from './remind'
import { remindersOf } from './reminders'
import { openMailbox } from './testing/mailbox'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

let box: Awaited<ReturnType<typeof openMailbox>>
let home: { id: string; slug: string }
beforeEach(async () => {
  await db.delete(news)
  await db.delete(mail)
  box = await openMailbox()
  home = await aReport()
})
afterEach(() => box.close())

const wednesday = new Date('2027-02-10T12:00:00+01:00')
const hours = <T>(after: number, work: () => Promise<T>) =>
  during(new Date(wednesday.getTime() + after * 3_600_000), work)
const reminds = (after: number, sections: string[]) =>
  hours(after, () => must(remind(cast.turid, { sections })))
const late = async (wish: Parameters<typeof aSection>[1] = {}) => {
  const id = await aSection(cast, { report: home.id, ...wish })
  await must(assignPart(cast.turid, id, { due: '2027-02-05' }))
  return id
}
const told = async (who: string) => {
  await hours(50, () => post(box.way))
  return box.received.filter(({ to }) => to[0] === `${who}@solvik.example`)
}

test('those with whom sections lie are reminded at once, in one message each with all that is late', async () => {
  const sections = [
    await late({ title: 'Bygg' }),
    await late({ title: 'Tomter' }),
    await late({ title: 'Ferdig', at: 'approved' }),
  ]
  await db.delete(news)
  expect(await reminds(1, sections)).toMatchObject({ told: 1, lately: 0, unwilling: 0 })
  const messages = await told('kari')
  expect(messages).toHaveLength(1)
  expect(messages[0]?.text).toContain('turid minner om «1 Bygg». Fristen var 5. februar 2027.')
  expect(messages[0]?.text).toContain('turid minner om «2 Tomter».')
  expect(messages[0]?.text).not.toContain('Ferdig')
})

test('nobody is reminded twice in a day, whatever of, and the board says when it was', async () => {
  const [one, other] = [await late(), await late()]
  await reminds(1, [one])
  expect(await reminds(24, [one, other])).toMatchObject({ told: 0, lately: 1 })
  const standing = await hours(24, () => remindersOf(cast.turid, home.id, ['kari']))
  expect(standing?.at.get('kari')).toEqual(new Date(wednesday.getTime() + 3_600_000))
  expect(standing?.lately).toEqual(new Set(['kari']))
  expect(await reminds(26, [one, other])).toMatchObject({ told: 1, lately: 0 })
  expect(await remindersOf(cast.kari, home.id, ['kari'])).toBeNull()
})

test('of two managers who press at once, both are answered, and one message is sent', async () => {
  const id = await late()
  await db.delete(news)
  await Promise.all([reminds(1, [id]), reminds(1, [id])])
  expect(await told('kari')).toHaveLength(1)
})

test('who wants no mail gets none, and the manager hears so', async () => {
  const id = await late()
  await must(choose(cast.kari, { choice: 'none' }))
  expect(await reminds(1, [id])).toMatchObject({ told: 0, unwilling: 1 })
  await must(choose(cast.kari, { choice: 'daily' }))
})

test('on a day of rest, and without a way out, the manager is told that it waits', async () => {
  const id = await late()
  expect(await reminds(1, [id])).toMatchObject({ told: 1, waits: 'noMail' })
  const { SMTP_URL, MAIL_FROM } = process.env
  Object.assign(process.env, { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'svar@solvik.example' })
  const easter = new Date('2027-03-26T12:00:00+01:00')
  const reminded = await during(easter, () => must(remind(cast.turid, { sections: [id] })))
  expect(reminded).toMatchObject({ told: 1, waits: 'closed' })
  Object.assign(process.env, { SMTP_URL: SMTP_URL ?? '', MAIL_FROM: MAIL_FROM ?? '' })
})

test('with whom a late section lies: who can sign in, the writers of its unit where nobody else is', async () => {
  const blank = await late({ at: 'blank' })
  const waits = async () => {
    const board = await hours(0, () => openBoard(cast.turid, home.slug))
    return board?.rows.find(({ id }) => id === blank)?.waitsFor.map(({ id }) => id)
  }
  expect(await waits()).toEqual(['kari', 'ola'])
  await must(assignPart(cast.turid, blank, { owner: 'elin' }))
  expect(await waits()).toEqual(['elin'])
  await db.update(person).set({ disabledAt: new Date() }).where(eq(person.id, 'elin'))
  expect(await waits()).toEqual(['kari', 'ola'])
  await db.update(person).set({ disabledAt: null }).where(eq(person.id, 'elin'))
})

test('only a manager reminds', async () => {
  const id = await late()
  expect(await remind(cast.kari, { sections: [id] })).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(await db.select().from(news).where(eq(news.kind, 'reminded'))).toEqual([])
})
