import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { db, sql } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { mail, news } from '@/db/schema/mail'
import { databaseUrl } from '@/db/testing/address'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { choose } from './choice'
import { post } from './post'
import { openMailbox } from './testing/mailbox'
import { openPoster } from './testing/mortal'

beforeAll(freshDatabase)
let cast: Cast
let database: string
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  await must(choose(cast.jonas, { choice: 'atOnce' }))
  const [row] = await sql()<{ name: string }[]>`select current_database() as name`
  database = databaseUrl(inject('server'), row!.name)
})

let box: Awaited<ReturnType<typeof openMailbox>>
beforeEach(async () => {
  box = await openMailbox()
})
afterEach(() => box.close())

/** A working day long ago, on which nothing waits for the next one. */
const wednesday = new Date('2021-02-10T12:00:00+01:00')

async function aMessage() {
  await during(wednesday, () => aSection(cast, { at: 'submitted' }))
  // The other server has a clock of its own, by which this must be news.
  await db.update(news).set({ at: new Date() })
  const [row] = await db.select().from(mail).where(eq(mail.state, 'waiting'))
  if (!row) throw new Error('A message waits')
  return async () => (await db.select().from(mail).where(eq(mail.id, row.id)))[0]
}

/** When whoever was sending a minute ago has to be dead. */
const inAWhile = <T>(work: () => Promise<T>) => during(new Date(Date.now() + 5 * 60_000), work)

test('a server that is killed before it hands anything over has sent nothing, and says nothing else', async () => {
  const now = await aMessage()
  let killed = false
  const poster = openPoster(database, box.url)
  box.answers.onMailFrom = (_address, _session, done) => {
    killed = true
    poster.kill()
    done()
  }
  await poster.gone
  expect(killed).toBe(true)
  expect(box.received).toHaveLength(0)
  expect(await now()).toMatchObject({ state: 'sending', tries: 1 })

  await inAWhile(() => post(box.way))
  expect(await now()).toMatchObject({ state: 'unsure', trouble: expect.stringContaining('Vi vet ikke') })
  expect(box.received).toHaveLength(0)
})

test('a server that is killed when the message has arrived, but is not yet confirmed, leaves one message', async () => {
  const now = await aMessage()
  const poster = openPoster(database, box.url)
  box.answers.onMessage = async () => {
    poster.kill()
    await poster.gone
  }
  await poster.gone
  expect(box.received).toHaveLength(1)

  box.answers.onMessage = undefined
  await inAWhile(() => Promise.all([post(box.way), post(box.way)]))
  expect(await now()).toMatchObject({ state: 'unsure' })
  expect(box.received).toHaveLength(1)
})

test('what is being sent by somebody who lives is left alone, however long it takes', async () => {
  const now = await aMessage()
  const { way } = box
  await post({
    ...way,
    deliver: async (message) => {
      await inAWhile(() => post(way))
      await way.deliver(message)
    },
  })
  expect(box.received).toHaveLength(1)
  expect(await now()).toMatchObject({ state: 'sent' })
})
