import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, keysAt, type Ordered } from './order'
import { order as orderKey } from './text'

const ids = (list: readonly Ordered[]) => list.map(({ id }) => id)

test('things stand by their key, and by id where two people chose the same', () => {
  const list = [
    { id: 'c', order: 'a1' },
    { id: 'b', order: 'a1' },
    { id: 'a', order: 'a2' },
    { id: 'd', order: 'Zz' },
  ]
  expect(ids(inOrder(list))).toEqual(['d', 'b', 'c', 'a'])
  expect(ids(list)).toEqual(['c', 'b', 'a', 'd'])
})

test('keys fit where they are asked for', () => {
  const list = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a1' },
  ]
  const put = (index: number) => {
    const [order = ''] = keysAt(list, index)
    return ids(inOrder([...list, { id: 'new', order }]))
  }
  expect(put(0)).toEqual(['new', 'a', 'b'])
  expect(put(1)).toEqual(['a', 'new', 'b'])
  expect(put(2)).toEqual(['a', 'b', 'new'])
  expect(keysAt([], 0, 3)).toHaveLength(3)
})

test('between two of the same key there is room after both', () => {
  const tied = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a0' },
    { id: 'c', order: 'a1' },
  ]
  const [order = ''] = keysAt(tied, 1)
  expect(ids(inOrder([...tied, { id: 'new', order }]))).toEqual(['a', 'b', 'new', 'c'])
})

test('a list can be built anywhere, in any order, and every key can be stored', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(), count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 }),
      (inserts) => {
        let list: Ordered[] = []
        for (const [n, { at, count }] of inserts.entries()) {
          const index = at % (list.length + 1)
          const keys = keysAt(list, index, count)
          const added = keys.map((order, i) => ({ id: `${n}-${i}`, order }))
          const hoped = list.toSpliced(index, 0, ...added)
          list = inOrder([...list, ...added])
          expect(ids(list)).toEqual(ids(hoped))
          for (const key of keys) expect(orderKey.safeParse(key).success).toBe(true)
        }
      },
    ),
  )
})
