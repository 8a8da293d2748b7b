import { expect, test } from 'vitest'
import { type Choice, chosen } from './choosing'
import { merge, rebase } from './merge'
import { type Change, get, type Node, set } from './tree'

const base: Node = {
  title: 'Eiendom',
  blocks: [{ id: 'results', order: 'a0', items: [{ id: 'school', order: 'a0', text: 'Skolen.' }] }],
}
const item = ['blocks', 'results', 'items', 'school']
const text = [...item, 'text']
const changed = (change: Change) => set(base, change)

/** What stands at a place after two people wrote and somebody chose; more may have been written in between. */
function outcome(mine: Change, theirs: Change, choice: Choice, between: Change[] = []) {
  const { content, collisions } = merge(base, changed(mine), changed(theirs))
  const written = between.reduce(set, content)
  return rebase(written, chosen(written, collisions[0]!, choice), []).content
}

test('between two texts: the chosen one stands', () => {
  const [mine, theirs] = [
    { path: text, to: 'Min.' },
    { path: text, to: 'Deres.' },
  ]
  expect(get(outcome(mine, theirs, 'mine'), text)).toBe('Min.')
  expect(get(outcome(mine, theirs, 'theirs'), text)).toBe('Deres.')
})

test('I wrote in what they removed: mine keeps it, theirs removes it', () => {
  const [mine, theirs] = [{ path: text, to: 'Min.' }, { path: item }]
  expect(get(outcome(mine, theirs, 'mine'), text)).toBe('Min.')
  expect(get(outcome(mine, theirs, 'theirs'), item)).toBeUndefined()
})

test('I removed what they wrote in: mine removes it, theirs keeps it', () => {
  const [mine, theirs] = [{ path: item }, { path: text, to: 'Deres.' }]
  expect(get(outcome(mine, theirs, 'mine'), item)).toBeUndefined()
  expect(get(outcome(mine, theirs, 'theirs'), text)).toBe('Deres.')
})

test('keeping what stands never takes away what was written on it since', () => {
  const later = [{ path: text, to: 'Senere.' }]
  expect(get(outcome({ path: text, to: 'Min.' }, { path: item }, 'mine', later), text)).toBe('Senere.')
  expect(get(outcome({ path: text, to: 'Min.' }, { path: text, to: 'Deres.' }, 'theirs', later), text)).toBe(
    'Senere.',
  )
})

test('words kept beside, because their place was gone, can still be put there when it is back', () => {
  const collision = { path: item, mine: { id: 'school', order: 'a0', text: 'Min.' } }
  expect(chosen(changed({ path: item }), collision, 'mine')).toEqual([{ path: item, to: collision.mine }])
  expect(chosen(base, collision, 'mine')).toEqual([])
})
