import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, sql } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { installation } from '@/db/schema/installation'
import { draft, revision } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { nextLetter } from '@/lib/mail/compose'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { saveDraft } from '@/lib/sections/save'
import { aLead, type Cast, must, save, theCast } from '@/lib/testing/cast'
import {
  anywhere,
  aText,
  erase,
  everyRow,
  type Named,
  secondAdministrator,
  tooMuch,
  wish,
} from '@/lib/testing/erasing'
import { askErasure } from './ask'
import { confirmErasure } from './confirm'
import { dropErasure } from './drop'
import { openErasure } from './open'

beforeAll(freshDatabase)

let cast: Cast
let anne: Actor
let home: { id: string; slug: string }
let section: string
let who: Named

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  anne = await secondAdministrator()
})
beforeEach(async () => {
  const { report, section: id, ...named } = await tooMuch(cast)
  home = report
  section = id
  who = named
})

const ask = () => must(askErasure(cast.rune, wish(home.id, who.name)))

test('the other administrator hears of a request, not of what it is about, until it is decided', async () => {
  // On a working day it goes at once, and waits for no letter.
  const { erasure: id } = await during(new Date('2027-03-28T09:00:00Z'), ask)
  const told = async (actor: Actor) =>
    (await nextLetter(actor))?.parts
      .flatMap((part) => part.lines)
      .filter(({ path }) => path === '/desk/erasures') ?? []
  expect(await told(anne)).toMatchObject([
    { says: expect.stringContaining('rune ber om at opplysninger fjernes') },
  ])
  expect(JSON.stringify(await nextLetter(anne))).not.toContain(who.first)
  expect(await told(cast.rune)).toEqual([])
  expect(await told(cast.turid)).toEqual([])
  await must(dropErasure(anne, { id, reason: 'Navnet er offentlig.' }))
  expect(await told(anne)).toEqual([])
})

describe('nothing is taken out', () => {
  test('by one alone, by others than administrators, or of what is not there', async () => {
    const { erasure: id } = await ask()
    const before = await everyRow()
    expect(await confirmErasure(cast.rune, { id })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await confirmErasure(cast.turid, { id })).toMatchObject({ refusal: { kind: 'absent' } })
    expect(await confirmErasure(anne, { id: 'finnes-ikke' })).toMatchObject({ refusal: { kind: 'absent' } })
    expect(await askErasure(cast.turid, wish(home.id, who.name))).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(await askErasure(cast.rune, wish(home.id, 'Står ingen steder'))).toMatchObject({
      refusal: { kind: 'invalid', fields: { words: expect.stringContaining('ingen steder') } },
    })
    expect(await openErasure(cast.turid, id)).toBeNull()
    expect(await everyRow()).toEqual(before)
  })

  test('when it is turned down: all stays, but what was to go is forgotten', async () => {
    const { erasure: id } = await ask()
    const before = await everyRow()
    const says = await dropErasure(anne, { id, reason: `Vi beholder ${who.name}.` })
    expect(says).toMatchObject({ refusal: { kind: 'invalid' } })
    await must(dropErasure(anne, { id, reason: 'Navnet er offentlig.' }))
    const after = await everyRow()
    const changed = Object.keys(after).filter((table) => after[table] !== before[table])
    expect(changed.sort()).toEqual(['erasure', 'event'])
    expect(await db.select().from(erasure).where(eq(erasure.id, id))).toMatchObject([
      { state: 'dropped', target: null, decidedBy: 'anne' },
    ])
    expect(await confirmErasure(anne, { id })).toMatchObject({ refusal: { kind: 'stale' } })
  })

  test('twice: of two who decide at once, one does', async () => {
    const { erasure: id } = await ask()
    const outcomes = await Promise.all([
      confirmErasure(anne, { id }),
      confirmErasure(anne, { id }),
      dropErasure(cast.rune, { id, reason: 'Angret.' }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('what was taken out does not come back', () => {
  test('from a page that was open meanwhile, which keeps what it wrote elsewhere', async () => {
    const seen = (await openSection(cast.jonas, section))!.signed!.revision
    await must(move(cast.kari, { id: section, move: 'reopen', seen, note: '' }))
    await save(cast.kari, section, aLead('Ingress.', 'ingress-1'))
    const { version: baseVersion } = (await openSection(cast.kari, section))!
    await erase(cast, anne, wish(home.id, who.name))
    const changes = [
      ...aText('tekst-1', `Vi takker ${who.name}s store familie.`),
      ...aLead('Skrevet imens.', 'ingress-1'),
    ]
    const answer = await must(saveDraft(cast.kari, { id: section, baseVersion, saveId: nanoid(), changes }))
    expect(JSON.stringify(answer.since)).toContain('[fjernet]')
    const [current] = await db.select().from(draft).where(eq(draft.sectionId, section))
    expect(JSON.stringify(current!.content)).toContain('Skrevet imens.')
    expect(await anywhere(who.name)).toEqual([])
  })

  test('and nobody signs what it was taken out of before it is sent anew', async () => {
    const seen = (await openSection(cast.jonas, section))!.signed!.revision
    await must(move(cast.kari, { id: section, move: 'reopen', seen, note: '' }))
    await save(cast.kari, section, aLead('Ingress.', 'ingress-1'))
    const { version } = (await openSection(cast.kari, section))!
    await must(move(cast.kari, { id: section, move: 'submit', seen: version, note: '' }))
    await erase(cast, anne, wish(home.id, who.name))
    const { revision: sent } = (await openSection(cast.jonas, section))!.submitted!
    const approve = { id: section, move: 'approve', seen: sent, note: '' } as const
    expect(await move(cast.jonas, approve)).toMatchObject({
      refusal: { kind: 'stale', says: expect.stringContaining('sendes på nytt') },
    })
    await must(move(cast.kari, { id: section, move: 'recall', seen: sent, note: '' }))
    const now = (await openSection(cast.kari, section))!.version
    await must(move(cast.kari, { id: section, move: 'submit', seen: now, note: '' }))
    const again = (await openSection(cast.jonas, section))!.submitted!.revision
    await must(move(cast.jonas, { ...approve, seen: again }))
  })
})

describe('the database', () => {
  const change = (id: string) => sql()`update revision set content = '{}' where id = ${id}`
  const asked = async (more: Record<string, string> = {}) => {
    const { erasure: id } = await ask()
    const [one] = await db.select({ id: revision.id }).from(revision).where(eq(revision.sectionId, section))
    return { id, revision: one!.id, ...more }
  }

  test('lets nobody change a revision with a request alone, or an erasure that is over', async () => {
    const { id, revision: of } = await asked()
    await expect(change(of).execute()).rejects.toThrow('revision is kept')
    await must(confirmErasure(anne, { id }))
    await expect(change(of).execute()).rejects.toThrow('revision is kept')
    await expect(
      sql()`insert into erasure_place (erasure_id, place, key) values (${id}, 'revision', ${of})`.execute(),
    ).rejects.toThrow('not being carried out')
  })

  test('lets an erasure change words only, and in no other row than it names', async () => {
    const { id, revision: of } = await asked()
    const within = (work: (tx: ReturnType<typeof sql>) => Promise<unknown>) =>
      sql().begin(async (tx) => {
        await tx`update erasure set state = 'done', target = null, decided_by = 'anne', decided_at = now() where id = ${id}`
        await tx`insert into erasure_place (erasure_id, place, key) values (${id}, 'revision', ${of})`
        await work(tx as unknown as ReturnType<typeof sql>)
        throw new Error('It was let through')
      })
    await expect(within((tx) => tx`update revision set hash = 'x' where id = ${of}`)).rejects.toThrow(
      'only words',
    )
    await expect(within((tx) => tx`update revision set content = '{}' where id <> ${of}`)).rejects.toThrow(
      'no erasure names',
    )
    await expect(within((tx) => tx`delete from revision where id = ${of}`)).rejects.toThrow(
      'revision is kept',
    )
    await expect(within((tx) => tx`update revision set content = '{}' where id = ${of}`)).rejects.toThrow(
      'let through',
    )
  })

  test('lets nobody confirm alone, or decide twice', async () => {
    const { id } = await asked()
    const decide = (by: string) =>
      sql()`update erasure set state = 'done', target = null, decided_by = ${by}, decided_at = now() where id = ${id}`.execute()
    await expect(decide('rune')).rejects.toThrow('erasure_two_people')
    await must(dropErasure(cast.rune, { id, reason: 'Angret.' }))
    await expect(decide('anne')).rejects.toThrow('decided once')
  })
})
