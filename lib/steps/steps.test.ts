import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { signOff } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { StepSetting } from '@/lib/core/step-setting'
import { findSection } from '@/lib/sections/find'
import { move } from '@/lib/sections/move'
import { openReview } from '@/lib/sections/review'
import { actorById } from '@/lib/session/actor'
import { aLead, aReport, aSection, type Cast, must, type Name, save, theCast } from '@/lib/testing/cast'
import { openSteps } from './open'
import { setSteps } from './set'
import { handOn, setStandIn, standIns } from './stand-in'

let cast: Cast
beforeAll(freshDatabase)
beforeAll(async () => {
  cast = await theCast()
})

/** The person as they are now: roles are read anew. */
const now = async (name: Name) => (await actorById(name))!

const head: StepSetting = {
  id: 'step-head',
  name: 'Virksomhetsleder',
  by: 'unit',
  approvers: [],
  wants: 'one',
  everywhere: true,
  sections: [],
}
const staff: StepSetting = {
  ...head,
  id: 'step-staff',
  name: 'Stab',
  by: 'named',
  approvers: ['rune', 'siv'],
  wants: 'all',
}

async function submitted(...steps: StepSetting[]) {
  const report = (await aReport()).id
  await must(setSteps(cast.turid, { report, steps }))
  const id = await aSection(cast, { report, at: 'submitted' })
  return { id, report }
}

async function sign(name: Name, id: string) {
  const found = await findSection(db, await now(name), id)
  const seen = found?.submittedRevisionId ?? 'none'
  return move(await now(name), { id, move: 'approve', seen, note: '' })
}

const stateOf = async (id: string) => (await findSection(db, cast.turid, id))?.state

describe('step by step', () => {
  test('a section is approved when every step has what it wants, in their order', async () => {
    const { id } = await submitted(head, staff)
    expect(await sign('siv', id)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect((await sign('jonas', id)).ok).toBe(true)
    expect(await stateOf(id)).toBe('submitted')
    expect((await sign('rune', id)).ok).toBe(true)
    expect(await stateOf(id)).toBe('submitted')
    expect(await sign('rune', id)).toMatchObject({
      refusal: { says: expect.stringContaining('venter på flere') },
    })
    expect((await sign('siv', id)).ok).toBe(true)
    expect(await stateOf(id)).toBe('approved')
    const review = await openReview(await now('jonas'), id)
    expect(review?.steps.map(({ name, stands, signs }) => [name, stands, signs.length])).toEqual([
      ['Virksomhetsleder', 'signed', 1],
      ['Stab', 'signed', 2],
    ])
  })

  test('what is sent keeps the steps it was sent under', async () => {
    const { id, report } = await submitted(head)
    await must(setSteps(cast.turid, { report, steps: [head, staff] }))
    expect((await sign('jonas', id)).ok).toBe(true)
    expect(await stateOf(id)).toBe('approved')
  })

  test('a step may apply to some sections only', async () => {
    const { report } = await submitted()
    const [one, other] = [await aSection(cast, { report }), await aSection(cast, { report })]
    const some = { ...staff, everywhere: false, sections: [one] }
    await must(setSteps(cast.turid, { report, steps: [head, some] }))
    for (const id of [one, other]) {
      await save(cast.kari, id, aLead('Vi bygger skoler.'))
      const found = await findSection(db, cast.kari, id)
      await must(move(cast.kari, { id, move: 'submit', seen: found!.version, note: '' }))
    }
    expect((await openReview(cast.turid, one))?.steps).toHaveLength(2)
    expect((await openReview(cast.turid, other))?.steps).toHaveLength(1)
  })

  test('two who sign at once at a step that wants one: one signature, and the other is told', async () => {
    const { id } = await submitted({ ...staff, wants: 'one' })
    const both = await Promise.all([sign('rune', id), sign('siv', id)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const signs = (await db.select().from(signOff)).filter(({ sectionId }) => sectionId === id)
    expect(signs).toHaveLength(1)
  })
})

describe('who sets them', () => {
  test('the manager, who gets back what was set; nobody else', async () => {
    const { report } = await submitted(head, staff)
    expect((await openSteps(cast.turid, report))?.steps).toMatchObject([
      { name: 'Virksomhetsleder', by: 'unit', wants: 'one' },
      { name: 'Stab', approvers: ['rune', 'siv'], wants: 'all' },
    ])
    expect(await openSteps(cast.jonas, report)).toBe(null)
    expect(await setSteps(cast.jonas, { report, steps: [] })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
  })

  test('nobody from nowhere, and no section of another report', async () => {
    const { report } = await submitted()
    const elsewhere = await aSection(cast)
    for (const wrong of [
      { ...staff, approvers: ['nobody'] },
      { ...staff, everywhere: false, sections: [elsewhere] },
    ]) {
      expect(await setSteps(cast.turid, { report, steps: [wrong] })).toMatchObject({
        refusal: { kind: 'invalid' },
      })
    }
  })
})

describe('stand-ins', () => {
  const always = { from: '2020-01-01', to: '2199-12-31' }

  test('sign for the one who is away, and the record says so', async () => {
    await must(setStandIn(cast.jonas, { person: 'jonas', standIn: 'elin', ...always }))
    const { id } = await submitted()
    expect((await sign('elin', id)).ok).toBe(true)
    const [signed] = (await db.select().from(signOff)).filter(({ sectionId }) => sectionId === id)
    expect(signed).toMatchObject({ personId: 'elin', forId: 'jonas' })
    expect(await standIns(cast.elin, '2026-01-01')).toMatchObject([{ standIn: 'elin', person: 'jonas' }])
  })

  test('outside the period they are strangers', async () => {
    await must(setStandIn(cast.siv, { person: 'siv', standIn: 'ola', from: '2020-01-01', to: '2020-12-31' }))
    expect((await now('ola')).standsInFor).toBe(undefined)
  })

  test('nobody chooses for somebody else, but the manager', async () => {
    const wish = { person: 'siv', standIn: 'kari', ...always }
    expect(await setStandIn(cast.kari, wish)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect((await setStandIn(cast.turid, wish)).ok).toBe(true)
  })

  test('an approver who wrote hands the section on; who wrote cannot get it', async () => {
    const report = (await aReport()).id
    await must(setSteps(cast.turid, { report, steps: [{ ...staff, approvers: ['kari'], wants: 'one' }] }))
    const id = await aSection(cast, { report, at: 'submitted' })
    expect(await sign('kari', id)).toMatchObject({
      refusal: { says: expect.stringContaining('Den som skriver') },
    })
    expect(await handOn(cast.jonas, { section: id, to: 'rune' })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(await handOn(cast.kari, { section: id, to: 'kari' })).toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await must(handOn(cast.kari, { section: id, to: 'rune' }))
    expect((await sign('rune', id)).ok).toBe(true)
    expect(await stateOf(id)).toBe('approved')
  })
})
