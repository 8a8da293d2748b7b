import { desc, eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { mail } from '@/db/schema/mail'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { choose } from './choice'
import { outbox, sendAgain } from './outbox'
import { post } from './post'
import { sweepMail } from './sweep'
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
afterEach(() => box.close())

const wednesday = new Date('2027-02-10T12:00:00+01:00')
const at = <T>(minutes: number, work: () => Promise<T>) =>
  during(new Date(wednesday.getTime() + minutes * 60_000), work)

test('the administrator sees what was refused and why, sends it again, and that is logged', async () => {
  await must(choose(cast.jonas, { choice: 'atOnce' }))
  await at(0, () => aSection(cast, { at: 'submitted' }))
  box.answers.onRcptTo = (_address, _session, done) => done(no(550, 'No such user'))
  await at(1, () => post(box.way))

  const [row] = (await outbox(cast.rune))?.stranded ?? []
  expect(row).toMatchObject({
    to: 'jonas',
    address: 'jonas@solvik.example',
    subject: 'Til godkjenning: 1 Eiendom',
    state: 'failed',
    trouble: expect.stringContaining('No such user'),
  })
  const id = row?.id ?? ''
  await must(at(2, () => sendAgain(cast.rune, { id })))
  box.answers.onRcptTo = undefined
  await at(3, () => post(box.way))
  expect(box.received).toHaveLength(1)
  expect((await outbox(cast.rune))?.stranded).toEqual([])
  const [logged] = await db.select().from(event).orderBy(desc(event.seq)).limit(1)
  expect(logged).toMatchObject({
    actor: 'rune',
    kind: 'person.mailAgain',
    subject: 'jonas',
    data: { mail: id },
  })

  expect(await at(4, () => sendAgain(cast.rune, { id }))).toMatchObject({ refusal: { kind: 'stale' } })
})

test('a message that is sent again keeps its Message-ID', async () => {
  await at(0, () => aSection(cast, { at: 'submitted' }))
  await at(1, () => post(box.way))
  const [first = ''] = box.received.map(({ headers }) => headers['message-id'])
  const id = first.slice(1, first.indexOf('@'))
  await db.update(mail).set({ state: 'unsure' }).where(eq(mail.id, id))
  await must(at(2, () => sendAgain(cast.rune, { id })))
  await at(3, () => post(box.way))
  expect(box.received.map(({ headers }) => headers['message-id'])).toEqual([first, first])
})

test.each(['kari', 'jonas', 'turid'] as const)('%s sees nothing of the outbox', async (who) => {
  expect(await outbox(cast[who])).toBeNull()
  const [row] = await db.select().from(mail).limit(1)
  expect(await sendAgain(cast[who], { id: row?.id ?? '' })).toMatchObject({ refusal: { kind: 'absent' } })
})

test('after three months nobody knows who was told what', async () => {
  await during(new Date('2027-06-10T12:00:00Z'), sweepMail)
  expect(await db.select().from(mail)).toEqual([])
})
