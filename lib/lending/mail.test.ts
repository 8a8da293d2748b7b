import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { readingLink } from '@/db/schema/lending'
import { event } from '@/db/schema/log'
import { mail } from '@/db/schema/mail'
import { freshDatabase } from '@/db/testing/world'
import { dateIn, during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { outbox, sendAgain } from '@/lib/mail/outbox'
import { post } from '@/lib/mail/post'
import { no, openMailbox } from '@/lib/mail/testing/mailbox'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { lend } from './make'
import { openLending } from './open'
import { revokeLink } from './revoke'
import { comes } from './testing/outside'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

let box: Awaited<ReturnType<typeof openMailbox>>
beforeEach(async () => {
  box = await openMailbox()
  vi.stubEnv('SMTP_URL', box.url)
  vi.stubEnv('MAIL_FROM', 'Solvik kommune <svar-ikke@solvik.example>')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await db.update(mail).set({ state: 'dropped' }).where(eq(mail.state, 'waiting'))
  await box.close()
})

const wish = { holder: 'Ane Vik', holderIs: 'revisor', email: 'ane@revisjon.example', mayComment: true }
/** Until tomorrow, as a message may go after midnight. */
const lendTo = (section: string) =>
  lend(cast.kari, { section, ...wish, until: dateIn(new Date(Date.now() + 86_400_000)) })
const only = async (section: string) => (await openLending(cast.kari, section))!.links[0]!
const linkIn = (n: number) => box.received[n]?.text.match(/\/les\/[\w-]{43}/)?.[0] ?? ''

test('a link goes by mail to whom it is for: its token is nowhere else', async () => {
  const id = await aSection(cast, { title: 'Pengar & <b>Økonomi</b>' })
  expect(await must(lendTo(id))).toEqual({ link: null })
  expect(await only(id)).toMatchObject({ sent: { to: 'ane@revisjon.example', state: 'waiting' } })
  await Promise.all([post(box.way), post(box.way)])
  expect(box.received).toHaveLength(1)
  const { to, headers, text, html } = box.received[0]!
  expect(to).toEqual(['ane@revisjon.example'])
  expect(headers.subject).toBe('Til gjennomlesing: 1 Pengar & <b>Økonomi</b>')
  expect(headers['list-unsubscribe']).toBeUndefined()
  expect(text).toContain('Hei, Ane Vik.')
  expect(text).toContain('kari ber deg lese utkastet til «1 Pengar & <b>Økonomi</b>»')
  expect(html).toContain('Pengar &amp; &lt;b&gt;Økonomi&lt;/b&gt;')
  expect(text + html).not.toContain('/desk')
  const link = linkIn(0)
  expect(html).toContain(`href="http://localhost:3000${link}"`)
  expect((await comes(link)).status).toBe(200)
  const kept = await Promise.all([
    db.select().from(readingLink),
    db.select().from(event),
    db.select().from(mail),
  ])
  expect(JSON.stringify(kept)).not.toContain(link.slice(5))
  expect((await only(id)).sent?.state).toBe('sent')
})

test('what is written once more holds another link, and the one before is dead', async () => {
  const id = await aSection(cast)
  await must(lendTo(id))
  await post(box.way)
  const first = linkIn(0)
  expect((await comes(first)).status).toBe(200)
  // As if the server had died before it was told that the message was taken.
  await db.update(mail).set({ state: 'unsure' })
  const [row] = (await outbox(cast.rune))!.stranded
  expect(row).toMatchObject({ to: 'Ane Vik', address: 'ane@revisjon.example' })
  await must(sendAgain(cast.rune, { id: row!.id }))
  const told = await db.select().from(event).where(eq(event.kind, 'person.mailAgain'))
  expect(told).toMatchObject([{ subject: (await only(id)).id }])
  await post(box.way)
  expect([(await comes(first)).status, (await comes(linkIn(1))).status]).toEqual([404, 200])
  // A mail system that has seen an id shows the first message only.
  expect(new Set(box.received.map(({ headers }) => headers['message-id'])).size).toBe(2)
})

test('a mail server that asks us to wait is asked again later', async () => {
  const id = await aSection(cast)
  await must(lendTo(id))
  box.answers.onRcptTo = (_address, _session, done) => done(no(451, 'Prøv om litt'))
  await post(box.way)
  expect((await only(id)).sent?.state).toBe('waiting')
  box.answers.onRcptTo = undefined
  await during(new Date(Date.now() + 30 * 60_000), () => post(box.way))
  expect((await comes(linkIn(0))).status).toBe(200)
})

test('where it is sent is told to those who may take it back, and to no other reader', async () => {
  const id = await aSection(cast)
  await must(lendTo(id))
  const seenBy = async (actor: Actor) => (await openLending(actor, id))!.links[0]!.sent
  for (const name of ['kari', 'ola', 'turid', 'rune'] as const)
    expect(await seenBy(cast[name])).toEqual({ to: 'ane@revisjon.example', state: 'waiting' })
  expect(await seenBy(cast.jonas)).toEqual({ to: null, state: 'waiting' })
})

test('what is taken back before it is sent is not sent', async () => {
  const id = await aSection(cast)
  await must(lendTo(id))
  await must(revokeLink(cast.kari, { id: (await only(id)).id }))
  await post(box.way)
  expect(box.received).toEqual([])
  expect((await only(id)).sent?.state).toBe('dropped')
})

test('where nothing is sent, that is said, and no link is made', async () => {
  vi.stubEnv('SMTP_URL', '')
  const id = await aSection(cast)
  expect(await lendTo(id)).toMatchObject({
    refusal: { kind: 'invalid', fields: { email: expect.any(String) } },
  })
  expect(await openLending(cast.kari, id)).toMatchObject({ links: [], mails: false })
})
