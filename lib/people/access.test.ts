import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { department, grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { beginSession } from '@/lib/session/begin'
import { setStandIn } from '@/lib/steps/stand-in'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { whoHasAccess } from './access'
import { idlePeople } from './idle'
import { reachOf, readersOf } from './reading'

let cast: Cast
let section: string

beforeAll(freshDatabase)
beforeAll(async () => {
  cast = await theCast()
  section = await aSection(cast, { title: 'Skolebygg', at: 'submitted' })
  await db.insert(department).values({ id: 'renhold', name: 'Renhold', parentId: 'eiendom', order: 'a0' })
})

const unit = async (id: string) => (await whoHasAccess(cast.rune))?.units.find((one) => one.id === id)

describe('who has which role where', () => {
  it('names those of the unit, and those whose role reaches down to it', async () => {
    const names = (of: { name: string; fromAbove: boolean }[] = []) =>
      of.map(({ name, fromAbove }) => (fromAbove ? `${name} from above` : name))
    expect(names((await unit('eiendom'))?.editors)).toEqual(['kari', 'ola'])
    expect(names((await unit('renhold'))?.editors)).toEqual(['kari from above', 'ola from above'])
    expect(await whoHasAccess(cast.rune)).toMatchObject({
      managers: [{ name: 'turid' }],
      administrators: [{ name: 'rune' }],
      without: [],
    })
  })

  it('knows only roles of today, and says for whom a stand-in signs', async () => {
    const days = { from: '2027-03-01', to: '2027-03-31' }
    await must(setStandIn(cast.turid, { person: 'jonas', standIn: 'elin', ...days }))
    await during(new Date('2027-03-15T12:00:00Z'), async () =>
      expect((await unit('eiendom'))?.approvers).toMatchObject([
        { name: 'elin', for: 'jonas' },
        { name: 'jonas', for: null },
      ]),
    )
    await db.update(grant).set(days).where(eq(grant.personId, 'siv'))
    await during(new Date('2027-04-15T12:00:00Z'), async () => {
      expect((await unit('eiendom'))?.approvers).toMatchObject([{ name: 'jonas' }])
      expect((await unit('kultur'))?.approvers).toEqual([])
      expect((await whoHasAccess(cast.rune))?.without).toMatchObject([{ name: 'siv' }])
    })
  })
})

describe('who reads what', () => {
  it('names the readers of a section, as what, and what they can do now', async () => {
    const found = await readersOf(cast.rune, section)
    expect(found?.title).toBe('Skolebygg')
    expect(found?.readers.map(({ name }) => name)).toEqual(['jonas', 'kari', 'ola', 'rune', 'turid'])
    expect(found?.readers).toContainEqual({
      id: 'jonas',
      name: 'jonas',
      as: ['approver'],
      moves: ['approve', 'sendBack'],
    })
  })

  it('names what somebody reads, and nothing for one who reads nothing', async () => {
    expect((await reachOf(cast.rune, 'kari'))?.reach).toMatchObject([
      { sections: [{ id: section, title: 'Skolebygg', writes: false }] },
    ])
    expect(await reachOf(cast.rune, 'elin')).toEqual({ name: 'elin', reach: [] })
    expect(await reachOf(cast.rune, 'nobody-here')).toBeNull()
  })
})

describe('who has not signed in for a year', () => {
  it('is found by the last time, or by when they came; whoever is shut out is not', async () => {
    const on = (day: string) => new Date(`${day}T12:00:00Z`)
    await db.update(person).set({ createdAt: on('2026-01-10') })
    await db
      .update(person)
      .set({ disabledAt: on('2026-02-01') })
      .where(eq(person.id, 'ola'))
    for (const id of ['kari', 'jonas', 'elin', 'turid', 'rune'])
      await during(on(id === 'jonas' ? '2026-02-10' : '2027-01-05'), () => beginSession(id))
    await during(on('2027-02-11'), async () =>
      expect((await idlePeople(cast.rune))?.map(({ id, last }) => [id, last])).toEqual([
        ['siv', null],
        ['jonas', on('2026-02-10')],
      ]),
    )
  })
})

it('is for the administrator, not even for the report manager', async () => {
  expect(await whoHasAccess(cast.turid)).toBeNull()
  expect(await readersOf(cast.turid, section)).toBeNull()
  expect(await reachOf(cast.turid, 'kari')).toBeNull()
  expect(await idlePeople(cast.turid)).toBeNull()
})
