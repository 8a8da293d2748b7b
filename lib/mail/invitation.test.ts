import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { mail } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { renewLink } from '@/lib/people/link'
import { choosePassword, holderOf } from '@/lib/session/links'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { announce } from './announce'
import { post } from './post'
import { no, openMailbox } from './testing/mailbox'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Ås kommune' })
  cast = await theCast()
})

let box: Awaited<ReturnType<typeof openMailbox>>
beforeEach(async () => {
  box = await openMailbox()
})
afterEach(() => box.close())

/** A working day, far from Easter and Christmas. */
const wednesday = new Date('2027-02-10T12:00:00+01:00')
const at = <T>(minutes: number, work: () => Promise<T>) =>
  during(new Date(wednesday.getTime() + minutes * 60_000), work)

let count = 0
/** Somebody new, who is told so. */
async function somebody() {
  const id = `ny-person-${++count}`
  const one = { id, name: `Ny ${count}`, email: `${id}@solvik.example` }
  await db.insert(person).values(one)
  await at(0, () => db.transaction((tx) => announce(tx, { kind: 'invited', by: cast.rune.id, to: [id] })))
  return one
}

const tokenIn = (text = '') => /\/welcome\/(\S+)/.exec(text)?.[1] ?? ''
const stateOf = async (id: string) => (await db.select().from(mail).where(eq(mail.personId, id)))[0]?.state

test('who is invited gets a link that lets them in once, in text and HTML', async () => {
  const { id, email } = await somebody()
  await at(1, () => post(box.way))
  const [message] = box.received
  expect(message).toMatchObject({ to: [email], headers: { subject: 'Du er invitert til årsrapporten' } })
  expect(message?.text).toContain('rune har invitert deg til arbeidet med årsrapporten. Velg et passord')
  const token = tokenIn(message?.text)
  expect(message?.html).toContain(`/welcome/${token}`)
  await at(2, async () => {
    expect((await holderOf(token))?.id).toBe(id)
    expect(await choosePassword(token, 'gress ved fjorden')).toMatchObject({ ok: true })
    expect(await holderOf(token)).toBeNull()
  })
})

test('the link stands nowhere but in the message', async () => {
  await somebody()
  await at(1, () => post(box.way))
  const token = tokenIn(box.received[0]?.text)
  expect(token).not.toBe('')
  const tables = await db.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  )
  for (const { name } of tables) {
    const rows = await db.execute(sql.raw(`select 1 from ${name} as one where one::text like '%${token}%'`))
    expect(rows, name).toHaveLength(0)
  }
})

test('is sent with a new link when the first try came to nothing', async () => {
  const { id } = await somebody()
  box.answers.onMailFrom = (_address, _session, done) => done(no(451, 'Try later'))
  await at(1, () => post(box.way))
  expect(await stateOf(id)).toBe('waiting')
  box.answers.onMailFrom = undefined
  await at(30, () => post(box.way))
  expect(box.received).toHaveLength(1)
  expect((await at(31, () => holderOf(tokenIn(box.received[0]?.text))))?.id).toBe(id)
})

test('is not sent to one who came in meanwhile', async () => {
  const { id } = await somebody()
  const { link } = await must(at(1, () => renewLink(cast.rune, { id })))
  await at(2, () => choosePassword(tokenIn(link), 'gress ved fjorden'))
  await at(3, () => post(box.way))
  expect(box.received).toEqual([])
  expect(await stateOf(id)).toBe('dropped')
})
