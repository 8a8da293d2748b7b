import { expect, test } from 'vitest'
import { ready, saidOf } from '../testing/ready'
import { measureWords } from '../words/goals'
import type { Decision, Goal } from './goals'

const block = ready.goals('the-goals')
const withGoal = (given: Partial<Goal>) => ({ ...block, goals: [{ ...block.goals[0]!, ...given }] })
const withDecision = (given: Partial<Decision>) => ({
  ...block,
  decisions: [{ ...block.decisions[0]!, ...given }],
})

test('goals and decisions may be empty, but not both', () => {
  expect(saidOf({ ...block, goals: [] })).toEqual([])
  expect(saidOf({ ...block, decisions: [] })).toEqual([])
  expect(saidOf({ ...block, goals: [], decisions: [] })).toEqual([
    ['blocks/the-goals', 'Mål og vedtak er tomt.'],
  ])
})

test('a goal says what, how much, and how it went', () => {
  expect(
    saidOf(withGoal({ goal: '', target: ' ', result: '', status: null })).map(([, says]) => says),
  ).toEqual([
    'Mål 1 er tomt.',
    'Mål 1 mangler måltall.',
    'Mål 1 mangler resultat.',
    'Mål 1 sier ikke om det er nådd.',
  ])
})

test('what cannot be measured yet needs no result', () => {
  expect(saidOf(withGoal({ result: '', status: 'unmeasured' }))).toEqual([])
})

test('a decision has a case, a date, and what was done', () => {
  const bare = withDecision({ text: '', caseNumber: '', date: null, status: null })
  expect(saidOf(bare).map(([, says]) => says)).toEqual([
    'Vedtak 1 er tomt.',
    'Vedtak 1 mangler saksnummer.',
    'Vedtak 1 mangler dato.',
    'Vedtak 1 sier ikke om det er fulgt opp.',
  ])
})

test.each([
  ['1234,5', 'kroner', '1\u00a0234,5\u00a0kroner'],
  ['150', '', '150'],
  ['5 %', '', '5\u00a0%'],
  ['minst like mange', 'personer', 'minst like mange'],
  ['12*', 'tonn', '12*'],
  ['2030', '', '2030'],
])('%j in %j reads %j', (written, unit, read) => expect(measureWords(written, unit)).toBe(read))
