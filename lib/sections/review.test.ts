import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import type { MoveInput } from '@/lib/core/moving'
import { setSteps } from '@/lib/steps/set'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { move } from './move'
import { openSection } from './open'
import { openReview } from './review'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

async function make(actor: Actor, id: string, name: MoveInput['move'], note = '') {
  const seen = await openSection(cast.turid, id)
  const current =
    name === 'submit' ? seen?.version : (name === 'reopen' ? seen?.signed : seen?.submitted)?.revision
  await must(move(actor, { id, move: name, seen: current ?? 'nothing', note }))
}

/** Writes the section anew and submits it. */
async function submit(id: string, words: string) {
  await save(cast.kari, id, aLead(words, 'ingress'))
  await make(cast.kari, id, 'submit')
}

const basesOf = async (id: string) =>
  (await openReview(cast.jonas, id))?.bases.map(({ what, number }) => [what, number])

describe('what a revision is compared with', () => {
  test('nothing, the first time', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    expect(await openReview(cast.jonas, id)).toMatchObject({
      revision: { number: 1, by: 'kari', authors: ['kari'] },
      bases: [],
      refusal: null,
      people: { kari: 'kari' },
    })
  })

  test('the one that was sent back', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    await make(cast.jonas, id, 'sendBack', 'Hvor mange?')
    await submit(id, 'Vi bygger to skoler.')
    expect(await basesOf(id)).toEqual([['sentBack', 1]])
  })

  test('the signed one; and before it, one sent back since', async () => {
    const id = await aSection(cast, { at: 'approved' })
    await make(cast.kari, id, 'reopen')
    await submit(id, 'Vi bygger to skoler.')
    expect(await basesOf(id)).toEqual([['signed', 1]])
    await make(cast.jonas, id, 'sendBack', 'Hvilke?')
    await submit(id, 'Vi bygger to skoler på Nes.')
    expect(await basesOf(id)).toEqual([
      ['signed', 1],
      ['sentBack', 2],
    ])
  })

  test('first the one that this person signed, whatever others signed since', async () => {
    const report = (await aReport()).id
    const two = { by: 'named' as const, wants: 'one' as const, everywhere: true, sections: [] }
    const steps = [
      { ...two, id: 'first', name: 'Leder', approvers: ['jonas'] },
      { ...two, id: 'second', name: 'Stab', approvers: ['rune', 'siv'] },
    ]
    await must(setSteps(cast.turid, { report, steps }))
    const id = await aSection(cast, { report, at: 'submitted' })
    await make(cast.jonas, id, 'approve')
    await make(cast.rune, id, 'sendBack', 'Hvor mange?')
    await submit(id, 'Vi bygger to skoler.')
    await make(cast.jonas, id, 'approve')
    await make(cast.siv, id, 'approve')
    await make(cast.kari, id, 'reopen')
    await submit(id, 'Vi bygger to nye skoler.')
    const of = async (who: Actor) =>
      (await openReview(who, id))?.bases.map(({ what, number, by }) => [what, number, by])
    expect(await of(cast.jonas)).toEqual([['signed', 2, 'jonas']])
    expect((await of(cast.rune))?.[0]?.slice(0, 2)).toEqual(['signed', 2])
  })

  test('any earlier one that the person saw', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    await make(cast.kari, id, 'recall')
    await submit(id, 'Vi bygger to skoler.')
    expect(await basesOf(id)).toEqual([])
    const saw = async (number: number) =>
      (await openReview(cast.jonas, id, number))?.bases.map(({ what, number }) => [what, number])
    expect(await saw(1)).toEqual([['sent', 1]])
    expect(await saw(2)).toEqual([])
    expect(await saw(99)).toEqual([])
  })

  test('the signed one alone, where it was signed after being sent back', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    await make(cast.jonas, id, 'sendBack', 'Hvor mange?')
    await submit(id, 'Vi bygger to skoler.')
    await make(cast.jonas, id, 'approve')
    expect(await basesOf(id)).toEqual([['sentBack', 1]])
    await make(cast.kari, id, 'reopen')
    await submit(id, 'Vi bygger tre skoler.')
    expect(await basesOf(id)).toEqual([['signed', 2]])
  })
})

describe('who may decide', () => {
  test('a reader who may not is told why', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    expect((await openReview(cast.kari, id))?.refusal?.kind).toBe('forbidden')
  })

  test('a stranger finds nothing, and neither does anybody before the first submission', async () => {
    expect(await openReview(cast.elin, await aSection(cast, { at: 'submitted' }))).toBeNull()
    expect(await openReview(cast.jonas, await aSection(cast, { at: 'draft' }))).toBeNull()
  })
})
