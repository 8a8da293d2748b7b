import { expect, test } from 'vitest'
import { type Choice, choosing } from './choosing'
import { asNode, changesBetween, merge, rebase } from './merge'
import { bothTexts } from './merge/both'
import { line, rich } from './rich'
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
  return rebase(written, choosing(written, collisions[0]!, choice, changesBetween(content, written)), [])
    .content
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
  expect(choosing(changed({ path: item }), collision, 'mine', [])).toEqual([
    { path: item, to: collision.mine },
  ])
  expect(choosing(base, collision, 'mine', [])).toEqual([])
})

test('both: the one after the other, and more that was written in between stays', () => {
  const [mine, theirs] = [
    { path: text, to: 'Min.' },
    { path: text, to: 'Deres.' },
  ]
  expect(get(outcome(mine, theirs, 'both'), text)).toBe('Deres. Min.')
  expect(get(outcome(mine, theirs, 'both', [{ path: text, to: 'Senere.' }]), text)).toBe('Senere. Min.')
})

test('what was removed since comes back around the text that is chosen', () => {
  const [mine, theirs] = [
    { path: text, to: 'Min.' },
    { path: text, to: 'Deres.' },
  ]
  for (const choice of ['mine', 'both'] as const) {
    expect(get(outcome(mine, theirs, choice, [{ path: item }]), item)).toMatchObject({
      id: 'school',
      text: 'Min.',
    })
  }
  expect(get(outcome(mine, theirs, 'theirs', [{ path: item }]), item)).toBeUndefined()
})

test('both: lines stay one line, and paragraphs follow each other', () => {
  expect(bothTexts(text, asNode(line('Deres.')), asNode(line('Min.')))).toEqual(line('Deres. Min.'))
  expect(bothTexts(text, asNode(rich('A', 'B')), asNode(rich('C')))).toEqual(rich('A', 'B', 'C'))
})

test('both: of a text and nothing, or of figures, there is no both', () => {
  expect(bothTexts(text, 'Deres.', undefined)).toBeUndefined()
  expect(bothTexts(text, { value: '1', status: 'final' }, { value: '2', status: 'final' })).toBeUndefined()
})
