import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { person } from '@/db/schema/people'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { during, today } from '@/lib/clock'
import { setbackWords } from '@/lib/core/mail/setback'
import { inLanguage, inRequest } from '@/lib/language'
import { lend } from '@/lib/lending/make'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { announce } from './announce'
import { choose } from './choice'
import { outbox } from './outbox'
import { post } from './post'
import { no, openMailbox } from './testing/mailbox'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune', language: 'nn' })
  cast = await theCast()
  await db.update(person).set({ language: 'en' }).where(eq(person.id, 'jonas'))
  await db.update(person).set({ language: 'nb' }).where(eq(person.id, 'turid'))
  for (const one of [cast.jonas, cast.ola, cast.turid]) await must(choose(one, { choice: 'atOnce' }))
})

let box: Awaited<ReturnType<typeof openMailbox>>
beforeEach(async () => {
  box = await openMailbox()
})
afterEach(() => box.close())

/** A working day, far from Easter and Christmas. */
const wednesday = new Date('2027-02-10T12:00:00+01:00')
const at = <T>(minutes: number, work: () => Promise<T>) =>
  during(new Date(wednesday.getTime() + minutes * 60_000), () => inRequest('nb', work))

const told = (name: string) => box.received.find(({ to }) => to.includes(`${name}@solvik.example`))

test('each is told in the language they chose, else in the one of the installation, whoever sends', async () => {
  const sectionId = await aSection(cast, { at: 'blank' })
  await at(0, () => announce(db, { kind: 'reminded', by: 'kari', sectionId, to: ['jonas', 'ola', 'turid'] }))
  await at(1, () => post(box.way))
  const says = (name: string) => [told(name)?.headers.subject, told(name)?.html.match(/lang="(..)"/)?.[1]]
  expect(says('jonas')).toEqual(['Reminder: 1 Eiendom', 'en'])
  expect(says('ola')).toEqual(['Påminning: 1 Eiendom', 'nn'])
  expect(says('turid')).toEqual(['Påminnelse: 1 Eiendom', 'nb'])
  expect(told('jonas')?.text).toContain('Hello, jonas.\n\nNew\n\n- kari reminds you of “1 Eiendom”.\n')
  expect(told('ola')?.text).toContain('Helsing Solvik kommune\n\nVel kor ofte du vil ha e-post:')
  expect(told('turid')?.text).toContain('Hei, turid.\n\nNytt\n\n- kari minner om «1 Eiendom».\n')
})

test('somebody outside is written to in the language of the report', async () => {
  vi.stubEnv('SMTP_URL', box.url)
  vi.stubEnv('MAIL_FROM', 'Solvik kommune <svar-ikke@solvik.example>')
  const home = await aReport()
  await db.update(report).set({ language: 'en' }).where(eq(report.id, home.id))
  const section = await aSection(cast, { report: home.id })
  const wish = { holder: 'Ane Vik', holderIs: 'revisor', email: 'ane@revisjon.example', mayComment: true }
  await must(inRequest('nb', () => lend(cast.kari, { section, ...wish, until: today() })))
  await inRequest('nb', () => post(box.way))
  vi.unstubAllEnvs()
  expect(box.received[0]?.text).toContain('Hello, Ane Vik.')
  expect(box.received[0]?.html).toContain('<html lang="en">')
})

test('what a mail server answered is kept alike for all, and said to whoever reads it', async () => {
  await at(0, () => aSection(cast, { at: 'submitted' }))
  box.answers.onRcptTo = (_address, _session, done) => done(no(550, 'No such user'))
  await at(1, () => post(box.way))
  const [{ trouble } = { trouble: null }] = (await outbox(cast.rune))?.stranded ?? []
  expect(trouble).toMatch(/^E-posttjeneren avviste meldingen: 550 No such user/)
  expect(inLanguage('en', () => setbackWords(trouble ?? ''))).toMatch(
    /^The mail server rejected the message: 550 No such user/,
  )
  expect(inLanguage('nn', () => setbackWords('E-posttjeneren svarer ikke.'))).toBe(
    'E-posttenaren svarar ikkje.',
  )
})
