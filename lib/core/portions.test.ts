import { expect, test } from 'vitest'
import { firstPortion } from './portions'
import type { Change } from './tree'

const title = (i: number): Change => ({ path: ['blocks', `block-${i}`, 'title'], to: `${i}` })
const text = (id: string, letters: number): Change => ({ path: ['blocks', id], to: 'x'.repeat(letters) })

test('what people type at once is one portion', () => {
  const changes = [title(1), title(2)]
  expect(firstPortion(changes)).toEqual(changes)
  expect(firstPortion([])).toEqual([])
})

test('many changes, or long ones, go in their order in portions that one save carries', () => {
  const many = Array.from({ length: 4500 }, (_, i) => title(i))
  expect(firstPortion(many)).toEqual(many.slice(0, 3000))
  const long = [text('a', 300_000), text('b', 90_000), text('c', 90_000), title(1)]
  expect(firstPortion(long)).toEqual(long.slice(0, 2))
})

test('a node that is too large for one comes without what its lists hold, after all others', () => {
  const row = (id: string) => ({ id, order: id, label: 'x'.repeat(300_000), cells: {} })
  const table = { id: 'table', kind: 'table', caption: 'Tall', rows: [row('row-a'), row('row-b')] }
  const whole: Change = { path: ['blocks', 'table'], to: table }
  expect(firstPortion([whole, title(1)])).toEqual([title(1)])
  expect(firstPortion([whole])).toEqual([{ path: ['blocks', 'table'], to: { ...table, rows: [] } }])
})

test('a text that is too large for one holds back nothing else', () => {
  const changes = [text('a', 500_000), title(1)]
  expect(firstPortion(changes)).toEqual([title(1)])
  expect(firstPortion(changes.slice(0, 1))).toEqual(changes.slice(0, 1))
})
