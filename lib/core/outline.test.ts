import { expect, test } from 'vitest'
import { flat, numbers, outline, type Placed } from './outline'

const node = (id: string, parentId: string | null, order: string, front = false): Placed => ({
  id,
  parentId,
  order,
  front,
})

test('chapters and sections are numbered in their order', () => {
  const nodes = [node('b', null, 'a1'), node('a', null, 'a0'), node('b2', 'b', 'a1'), node('b1', 'b', 'a0')]
  expect([...numbers(nodes)]).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['b1', '2.1'],
    ['b2', '2.2'],
  ])
})

test('what stands on the front page comes first, and has no number', () => {
  const nodes = [node('a', null, 'a0'), node('front', null, 'a9', true), node('b', null, 'a1')]
  expect([...numbers(nodes)]).toEqual([
    ['front', ''],
    ['a', '1'],
    ['b', '2'],
  ])
})

test('what hangs on a section that is taken out is left out with it', () => {
  expect(flat(outline([node('a1', 'a', 'a0')]))).toEqual([])
})
