import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { mail } from '@/db/schema/mail'
import { grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { choose } from './choice'
import { post } from './post'
import { no, openMailbox } from './testing/mailbox'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Ås kommune' })
  cast = await theCast()
  for (const who of [cast.kari, cast.jonas]) await must(choose(who, { choice: 'atOnce' }))
})

let box: Awaited<ReturnType<typeof openMailbox>>
beforeEach(async () => {
  box = await openMailbox()
})
afterEach(() => box.close())

/** A working day, far from Easter and Christmas. */
const wednesday = new Date('2027-02-10T12:00:00+01:00')
const minutesLater = (minutes: number) => new Date(wednesday.getTime() + minutes * 60_000)
const at = <T>(minutes: number, work: () => Promise<T>) => during(minutesLater(minutes), work)

/** Kari sends a section to Jonas, who hears of it at once. */
const aSubmitted = (title = 'Eiendom') => at(0, () => aSection(cast, { title, at: 'submitted' }))

const outbox = () => db.select().from(mail).orderBy(mail.madeAt)
const last = async () => (await outbox()).at(-1)

test('who is asked hears of it in text and HTML, in the same words, with the way straight to it', async () => {
  const id = await aSubmitted('Pengar & <b>Økonomi</b>')
  await at(1, () => post(box.way))

  expect(box.received).toHaveLength(1)
  const [message] = box.received
  expect(message).toMatchObject({
    to: ['jonas@solvik.example'],
    headers: {
      from: 'Solvik kommune <svar-ikke@solvik.example>',
      subject: 'Til godkjenning: 1 Pengar & <b>Økonomi</b>',
      'auto-submitted': 'auto-generated',
      'list-unsubscribe': '<http://localhost:3000/desk/me>',
    },
  })
  expect(message?.text).toContain('Hei, jonas.')
  expect(message?.text).toContain('kari har sendt «1 Pengar & <b>Økonomi</b>» til godkjenning.')
  expect(message?.text).toContain(`http://localhost:3000/desk/sections/${id}/review\n`)
  expect(message?.html).toContain('Pengar &amp; &lt;b&gt;Økonomi&lt;/b&gt;')
  expect(message?.html).toContain(`href="http://localhost:3000/desk/sections/${id}/review"`)
  expect(message?.html).not.toMatch(/<img|<link|<script|url\(/)
})

test('two servers that send at the same time send each message once', async () => {
  for (let n = 0; n < 6; n++) await aSubmitted(`Kapittel ${n}`)
  await at(1, () => Promise.all([post(box.way), post(box.way), post(box.way)]))

  const subjects = box.received.map(({ headers }) => headers.subject).sort()
  expect(subjects).toHaveLength(6)
  expect(new Set(subjects).size).toBe(6)
  expect((await outbox()).every(({ state }) => state === 'sent')).toBe(true)
})

test('a server that asks us to wait is asked again later, with the same message', async () => {
  await aSubmitted()
  box.answers.onRcptTo = (_address, _session, done) => done(no(451, 'Greylisted, prøv om litt'))
  await at(1, () => post(box.way))
  expect(await last()).toMatchObject({ state: 'waiting', tries: 1, trouble: expect.stringContaining('451') })

  box.answers.onRcptTo = undefined
  await at(1, () => post(box.way))
  expect(box.received).toHaveLength(0)
  await at(3, () => post(box.way))
  expect(box.received).toHaveLength(1)
  expect(await last()).toMatchObject({ state: 'sent', tries: 2, trouble: null })
})

test('an address that the server does not know is told to the administrator, and not tried again', async () => {
  await aSubmitted()
  box.answers.onRcptTo = (_address, _session, done) => done(no(550, 'No such user'))
  await at(1, () => post(box.way))
  expect(await last()).toMatchObject({
    state: 'failed',
    trouble: expect.stringMatching(/^E-posttjeneren avviste meldingen: 550 No such user/),
  })
  box.answers.onRcptTo = undefined
  await at(100, () => post(box.way))
  expect(box.received).toHaveLength(0)
})

test('a server that does not answer costs no message a try', async () => {
  await aSubmitted()
  const { way } = box
  await box.close()
  await at(1, () => post(way))
  expect(await last()).toMatchObject({ state: 'waiting', tries: 0, trouble: 'E-posttjeneren svarer ikke.' })

  box = await openMailbox()
  await at(3, () => post(box.way))
  expect(box.received).toHaveLength(1)
})

test('a line that breaks after the message was handed over leaves it unsure, and nobody sends it again', async () => {
  await aSubmitted()
  const { way } = box
  await at(1, () =>
    post({
      ...way,
      deliver: async (message) => {
        await way.deliver(message)
        throw Object.assign(new Error('Connection closed unexpectedly'), { code: 'ECONNECTION' })
      },
    }),
  )
  expect(await last()).toMatchObject({ state: 'unsure' })
  await at(60, () => post(box.way))
  expect(box.received).toHaveLength(1)
})

test('who may no longer read the section is told nothing of it', async () => {
  await aSubmitted()
  await db.delete(grant).where(eq(grant.personId, 'jonas'))
  await at(1, () => post(box.way))
  await db
    .insert(grant)
    .values({ id: nanoid(), personId: 'jonas', role: 'approver', departmentId: 'eiendom' })
  expect(box.received).toHaveLength(0)
  expect(await last()).toMatchObject({ state: 'dropped', subject: '' })
})

test('what no longer holds is not told', async () => {
  const id = await aSubmitted()
  const seen = (await openSection(cast.kari, id))?.submitted?.revision ?? ''
  await at(1, () => must(move(cast.kari, { id, move: 'recall', seen, note: '' })))
  await at(2, () => post(box.way))
  expect(box.received).toHaveLength(0)
})

test('a person whose account is shut gets nothing', async () => {
  await aSubmitted()
  await db.update(person).set({ disabledAt: wednesday }).where(eq(person.id, 'jonas'))
  await at(1, () => post(box.way))
  await db.update(person).set({ disabledAt: null }).where(eq(person.id, 'jonas'))
  expect(box.received).toHaveLength(0)
})

test('a move that is refused tells nobody', async () => {
  const id = await at(0, () => aSection(cast, { at: 'draft' }))
  const before = await outbox()
  await at(0, () => move(cast.kari, { id, move: 'submit', seen: 99, note: '' }))
  expect(await outbox()).toEqual(before)
})
