import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { closeDepartment } from '@/lib/departments/close'
import { disable } from '@/lib/people/disable'
import { invite } from '@/lib/people/invite'
import { folk, solvik } from './testing/solvik'

let { rune, look, take, heldBy } = {} as Awaited<ReturnType<typeof solvik>>
beforeEach(freshDatabase)
beforeEach(async () => {
  ;({ rune, look, take, heldBy } = await solvik())
})

const events = async () =>
  (await db.select().from(event).orderBy(event.seq)).map(({ kind, data }) => ({ kind, data }))

describe('what was seen no longer holds', () => {
  const stale = { refusal: { kind: 'stale', says: expect.stringContaining('Se gjennom en gang til') } }

  it('when a person has been invited, or shut out, or a unit closed', async () => {
    const first = await look(folk)
    await invite(rune, { name: 'Ola Berg', email: 'ola@solvik.example', held: [] })
    expect(await take(folk, first.seen)).toMatchObject(stale)
    const second = await look(folk)
    await disable(rune, { id: 'kari-nesse' })
    expect(await take(folk, second.seen)).toMatchObject(stale)
    const third = await look(folk)
    await closeDepartment(rune, { id: 'kultur' })
    expect(await take(folk, third.seen)).toMatchObject(stale)
    expect(await heldBy('ola@')).toEqual([])
  })

  it('but what has nothing to do with it may change', async () => {
    const { seen } = await look(folk)
    await invite(rune, { name: 'En Annen', email: 'annen@solvik.example', held: [] })
    expect(await take(folk, seen)).toMatchObject({ ok: true })
  })

  it('when the same list is taken in twice at once: it is done once', async () => {
    const { seen } = await look(folk)
    const both = await Promise.all([take(folk, seen), take(folk, seen)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject(stale)
  })

  it('when somebody on it is let in at the same moment, and then nothing of it is done', async () => {
    const before = await events()
    const { seen } = await look(folk)
    let late: Promise<unknown> = Promise.resolve()
    await db.transaction(async (tx) => {
      await tx.insert(person).values({ id: 'ola-berg', name: 'Ola', email: 'ola@solvik.example' })
      late = take(folk, seen)
      await new Promise((soon) => setTimeout(soon, 300))
    })
    expect(await late).toMatchObject(stale)
    expect(await heldBy('kari@')).toEqual([['editor', 'Eiendom', null, null]])
    expect(await events()).toEqual(before)
  })
})
