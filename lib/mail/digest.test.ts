import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { mail, news } from '@/db/schema/mail'
import { grant } from '@/db/schema/people'
import { section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { choose } from './choice'
import { digest } from './digest'
import { post } from './post'
import { no, openMailbox } from './testing/mailbox'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

let box: Awaited<ReturnType<typeof openMailbox>>
beforeEach(async () => {
  box = await openMailbox()
})
afterEach(async () => {
  await box.close()
  await db.delete(news)
  await db.delete(mail)
  await db.update(section).set({ removedAt: new Date() })
})

const on = <T>(day: string, work: () => Promise<T>) => during(new Date(`${day}T08:00:00+01:00`), work)
const morning = (day: string) =>
  on(day, async () => {
    await digest()
    await post(box.way)
  })
const to = (name: string) => box.received.filter(({ to: [address] }) => address === `${name}@solvik.example`)

async function sendBack(id: string, note: string) {
  const seen = (await openSection(cast.jonas, id))?.submitted?.revision ?? ''
  await must(move(cast.jonas, { id, move: 'sendBack', seen, note }))
}

test('a day with much news gives one message in the morning after, and none when nothing is new', async () => {
  const report = await aReport()
  const ids = await on('2027-02-10', async () => [
    await aSection(cast, { report: report.id, title: 'Bygg', at: 'submitted' }),
    await aSection(cast, { report: report.id, title: 'Tomter', at: 'submitted' }),
  ])
  expect(box.received).toHaveLength(0)

  await morning('2027-02-11')
  expect(to('jonas')).toHaveLength(1)
  const [told] = to('jonas')
  expect(told?.headers.subject).toBe('To ting til deg om årsrapporten')
  expect(told?.text).toContain('«1 Bygg» til godkjenning')
  expect(told?.text).toContain('«2 Tomter» til godkjenning')
  for (const id of ids) expect(told?.html).toContain(`/desk/sections/${id}/review`)

  await morning('2027-02-11')
  await morning('2027-02-12')
  expect(box.received).toHaveLength(1)
})

test('two servers that gather at once give each person one message', async () => {
  await on('2027-02-10', () => aSection(cast, { at: 'submitted' }))
  await on('2027-02-11', () => Promise.all([digest(), digest(), digest()]))
  await on('2027-02-11', () => Promise.all([post(box.way), post(box.way)]))
  expect(to('jonas')).toHaveLength(1)
})

test('news that came after the day’s message waits for the next working day', async () => {
  const report = await aReport()
  const submitted = (title: string) => aSection(cast, { report: report.id, title, at: 'submitted' })
  await on('2027-02-11', () => submitted('Bygg'))
  await morning('2027-02-12')
  await on('2027-02-12', () => submitted('Tomter'))
  for (const day of ['2027-02-12', '2027-02-13', '2027-02-14']) await morning(day)
  expect(to('jonas')).toHaveLength(1)
  await morning('2027-02-15')
  expect(to('jonas').map(({ headers }) => headers.subject)).toEqual([
    'Til godkjenning: 1 Bygg',
    'Til godkjenning: 2 Tomter',
  ])
})

test('a message that did not get away is overtaken by the next one: never two on a day', async () => {
  await on('2027-02-10', () => aSection(cast, { at: 'submitted' }))
  box.answers.onRcptTo = (_address, _session, done) => done(no(451, 'Later'))
  await morning('2027-02-11')
  await morning('2027-02-12')
  box.answers.onRcptTo = undefined
  await during(new Date('2027-02-12T12:00:00Z'), () => post(box.way))
  expect(to('jonas')).toHaveLength(1)
  const states = await db.select({ day: mail.day, state: mail.state }).from(mail).orderBy(mail.day)
  expect(states).toEqual([
    { day: '2027-02-11', state: 'dropped' },
    { day: '2027-02-12', state: 'sent' },
  ])
})

test('who wrote hears that it came back; the reason stays in the section', async () => {
  const id = await on('2027-02-11', () => aSection(cast, { at: 'submitted' }))
  await on('2027-02-11', () => sendBack(id, 'Sykefraværet er for høyt.'))
  await morning('2027-02-12')
  expect(to('kari').map(({ text }) => text)).toEqual([expect.stringContaining('sendt «1 Eiendom» tilbake')])
  expect(to('kari')[0]?.text).not.toContain('Sykefraværet')
})

test.each(['2027-03-20', '2027-03-22', '2027-03-26', '2027-03-29', '2026-12-24', '2026-12-28', '2027-01-01'])(
  'nothing is sent on %s, in Easter or at Christmas',
  async (day) => {
    await during(new Date(`${day}T07:00:00+01:00`), () => aSection(cast, { at: 'submitted' }))
    await morning(day)
    expect(box.received).toHaveLength(0)
  },
)

test('what is late and what is due soon is told to who answers for it, and to nobody else', async () => {
  const report = await aReport()
  const late = await aSection(cast, { report: report.id, title: 'Bygg' })
  const soon = await aSection(cast, { report: report.id, title: 'Tomter', at: 'blank' })
  const owned = (due: string) => ({ ownerId: 'kari', due })
  await db.update(section).set(owned('2027-02-10')).where(eq(section.id, late))
  await db.update(section).set(owned('2027-02-15')).where(eq(section.id, soon))

  await morning('2027-02-11')
  expect(box.received).toHaveLength(1)
  expect(to('kari')[0]?.text).toMatch(
    /Over fristen\n\n- «1 Bygg» i .+ er ikke ferdig skrevet\. Frist onsdag 10\. februar, 1 dag over fristen\.\n/,
  )
  expect(to('kari')[0]?.text).toMatch(/Fristen nærmer seg\n\n- «2 Tomter» i .+ er ikke begynt\./)

  await morning('2027-02-12')
  expect(to('kari')).toHaveLength(1)
})

test('what somebody may no longer read is left out of what is told of the rest', async () => {
  const report = await aReport()
  await on('2027-02-10', () => aSection(cast, { report: report.id, title: 'Bygg', at: 'submitted' }))
  const other = { report: report.id, title: 'Kino', department: 'kultur' }
  const id = await on('2027-02-10', () => aSection(cast, { ...other, at: 'blank' }))
  await db.insert(news).values({
    id: nanoid(),
    personId: 'jonas',
    kind: 'commented',
    by: 'elin',
    sectionId: id,
    at: new Date('2027-02-10T10:00:00Z'),
  })
  await morning('2027-02-11')
  expect(to('jonas')).toHaveLength(1)
  expect(to('jonas')[0]?.headers.subject).toBe('Til godkjenning: 1 Bygg')
  expect(`${to('jonas')[0]?.text}${to('jonas')[0]?.html}`).not.toMatch(/Kino/)
})

test('who chose none is not written to, and who chose at once is told of each thing once', async () => {
  await must(choose(cast.jonas, { choice: 'none' }))
  await must(choose(cast.kari, { choice: 'atOnce' }))
  const id = await on('2027-02-10', () => aSection(cast, { at: 'submitted' }))
  await on('2027-02-10', () => sendBack(id, 'Se tabellen.'))
  await on('2027-02-10', () => post(box.way))
  expect(to('kari').map(({ headers }) => headers.subject)).toEqual(['Sendt tilbake: 1 Eiendom'])
  await morning('2027-02-11')
  expect(box.received).toHaveLength(1)
})

test('a role taken away between the gathering and the sending is a role taken away', async () => {
  await must(choose(cast.jonas, { choice: 'daily' }))
  await on('2027-02-10', () => aSection(cast, { at: 'submitted' }))
  await on('2027-02-11', digest)
  await db.delete(grant).where(eq(grant.personId, 'jonas'))
  await on('2027-02-11', () => post(box.way))
  expect(box.received).toHaveLength(0)
})
