import { describe, expect, test } from 'vitest'
import { type Asked, answered, answersIn, carriedOn, carryOn, challengesIn, unanswered } from './answering'
import type { Block } from './blocks/all'
import { counter } from './importing/testing'
import { asNode, merge, replay } from './merge'
import { line } from './rich'
import { type Content, draftSchema, hindrances, lacks } from './section'
import { item, ready, section } from './testing/ready'
import type { Change } from './tree'

const challenges = (id: string, ...items: ReturnType<typeof item>[]): Block => ({
  ...ready.challenges(id),
  items,
})
const lastYear = section(
  challenges(
    'their-challenges',
    item('first', 'a0', 'Etterslepet vokser.'),
    item('second', 'a1', 'For få hender.'),
  ),
)
const asked: Asked = { section: 'last-section', year: 2025, content: lastYear, answersRequired: true }
const [first, second] = challengesIn(lastYear) as [ReturnType<typeof item>, ReturnType<typeof item>]
const now = section(ready.lead('the-lead'), ready.results('the-results'), ready.challenges('the-challenges'))
const laid = (content: Content, changes: Change[]) =>
  draftSchema.parse(replay(asNode(content), changes)) as Content
const hinders = (content: Content, how = asked) =>
  hindrances(content, { collisions: [], asked: how, self: 'this-section', sources: {} }).map(
    ({ says }) => says,
  )

describe('answering last year’s challenges', () => {
  test('the first answer begins the block after the challenges, in the words the challenge had', () => {
    const content = laid(now, answered(now, asked, first, 'open'))
    const block = content.blocks.find(({ kind }) => kind === 'answers')
    expect(block).toMatchObject({ id: 'last-section', year: 2025 })
    expect(answersIn(content).get(first.id)).toMatchObject({ was: first.text, status: 'open' })
    expect(unanswered(content, asked)).toEqual([second])
  })

  test('another choice keeps the sentence', () => {
    const once = laid(now, answered(now, asked, first, 'open'))
    const says = [{ path: ['blocks', 'last-section', 'items', first.id, 'says'], to: line('Vi leter.') }]
    const written = laid(once, says)
    const twice = laid(written, answered(written, asked, first, 'solved'))
    expect(answersIn(twice).get(first.id)).toMatchObject({ status: 'solved', says: line('Vi leter.') })
  })

  test('two people who begin at once write into one block', () => {
    const kari = laid(now, answered(now, asked, first, 'open'))
    const ola = laid(now, answered(now, asked, second, 'solved'))
    const { content, collisions } = merge(asNode(now), asNode(ola), asNode(kari))
    expect(collisions).toEqual([])
    expect([...answersIn(draftSchema.parse(content)).keys()].sort()).toEqual([first.id, second.id])
  })

  test('two who answer the same one differently are asked to choose', () => {
    const kari = laid(now, answered(now, asked, first, 'open'))
    const ola = laid(now, answered(now, asked, first, 'solved'))
    const { collisions } = merge(asNode(now), asNode(ola), asNode(kari))
    expect(collisions).toMatchObject([
      { path: expect.arrayContaining(['status']), mine: 'solved', theirs: 'open' },
    ])
  })
})

describe('what is lacking', () => {
  test('unanswered challenges hinder where the manager asks for answers, and only there', () => {
    expect(hinders(now)).toEqual([
      'Utfordringen «Etterslepet vokser.» fra 2025 er ikke besvart.',
      'Utfordringen «For få hender.» fra 2025 er ikke besvart.',
    ])
    expect(hinders(now, { ...asked, answersRequired: false })).toEqual([])
  })

  test('an answer needs its sentence, and a result that is still there', () => {
    const block = ready.answers('the-answers')
    const [answer] = block.items as [(typeof block.items)[0]]
    const saidOf = (one: object) =>
      lacks(section(ready.results('the-results'), { ...block, items: [{ ...answer, ...one }] })).map(
        ({ says }) => says,
      )
    expect(saidOf({ says: line(' ') })).toEqual([
      'Svaret på «For få lærere.» mangler en setning til leseren.',
    ])
    expect(saidOf({ result: 'item-first' })).toEqual([])
    expect(saidOf({ result: 'item-gone' })).toEqual([
      'Svaret på «For få lærere.» viser til et resultat som er fjernet.',
    ])
  })
})

describe('carrying a challenge on', () => {
  const newId = () => 'made-here'

  test('makes it this year’s, once, pointing back', () => {
    const content = laid(now, carryOn(now, first, newId))
    expect(carriedOn(content, first.id)).toMatchObject({
      id: 'made-here',
      text: first.text,
      continues: first.id,
    })
    expect(carryOn(content, first, newId)).toEqual([])
  })

  test('begins the list of challenges where there is none', () => {
    const bare = section(ready.results('the-results'))
    const content = laid(bare, carryOn(bare, first, counter()))
    expect(carriedOn(content, first.id)).toBeDefined()
  })
})
