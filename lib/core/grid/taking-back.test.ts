import { expect, test } from 'vitest'
import type { Table } from '../blocks/table'
import { asNode } from '../merge'
import { type Change, set } from '../tree'
import { typeAt } from './cells'
import { changesTo } from './changes'
import { at, energy, spread } from './example'
import { removeRow } from './lines'
import { doneBy, goesOn, joined, takeBack } from './taking-back'

const apply = (table: Table, changes: Change[]): Table => {
  const root = changes.reduce(set, asNode({ blocks: [table] }))
  return (root.blocks as unknown as Table[])[0] as Table
}
const doing = (table: Table, after: Table) => {
  const wrote = changesTo(table, after)
  return { after: apply(table, wrote), done: doneBy(table, wrote) }
}

test('an act is taken back, and done again', () => {
  const before = energy()
  const { after, done } = doing(before, typeAt(before, at(before, 0, 0), '7'))
  const { changes, again, kept } = takeBack(after, done)
  const back = apply(after, changes)
  expect([spread(back), kept]).toEqual([spread(before), 0])
  expect(spread(apply(back, takeBack(back, again).changes))).toEqual(spread(after))
})

test('a removed row comes back with its cells', () => {
  const before = energy()
  const { after, done } = doing(before, removeRow(before, at(before, 1, 0).row))
  expect(spread(after)).toHaveLength(2)
  expect(spread(apply(after, takeBack(after, done).changes))).toEqual(spread(before))
})

test('what somebody else wrote over stays', () => {
  const before = energy()
  const mine = typeAt(typeAt(before, at(before, 0, 0), '7'), at(before, 1, 0), '8')
  const { after, done } = doing(before, mine)
  const theirs = typeAt(after, at(before, 0, 0), '9')
  const { changes, kept } = takeBack(theirs, done)
  expect(kept).toBe(1)
  expect(spread(apply(theirs, changes)).map((line) => line[1])).toEqual(['2025', '9', '164'])
})

test('letter upon letter in one field is taken back as one, and a cell is another act', () => {
  const before = energy()
  const first = doing(before, { ...before, source: 'S' })
  const second = doing(first.after, { ...first.after, source: 'SS' })
  expect(goesOn(first.done, second.done)).toBe(true)
  const cell = doing(second.after, typeAt(second.after, at(before, 0, 0), '7'))
  expect(goesOn(second.done, cell.done)).toBe(false)

  const back = apply(second.after, takeBack(second.after, joined(first.done, second.done)).changes)
  expect(back.source).toBe(before.source)
})
