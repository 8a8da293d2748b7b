import { describe, expect, it } from 'vitest'
import type { Item } from './blocks/items'
import { added, moved, nudged } from './listing'
import { asNode, replay } from './merge'
import { inOrder } from './order'
import { line, plain } from './rich'

const path = ['items']
const items: Item[] = ['a0', 'a1', 'a2'].map((order, i) => ({ id: `item-${i}`, order, text: line(`${i}`) }))
const shown = (changes: Parameters<typeof replay>[1], list = items) =>
  inOrder(replay(asNode({ items: list }), changes).items as unknown as Item[]).map((item) => plain(item.text))

describe('a list that is written', () => {
  it('moves one to a place among the others, by one change of its order', () => {
    const changes = moved(items, path, 'item-0', 2)
    expect(changes).toHaveLength(1)
    expect(shown(changes)).toEqual(['1', '2', '0'])
    expect(shown(moved(items, path, 'item-2', 0))).toEqual(['2', '0', '1'])
  })

  it('does nothing where it stands already, or at the ends', () => {
    expect(moved(items, path, 'item-1', 1)).toEqual([])
    expect(nudged(items, path, 'item-0', -1)).toEqual([])
    expect(nudged(items, path, 'item-2', 1)).toEqual([])
  })

  it('takes new items in between, in their order', () => {
    let count = 0
    const changes = added(items, path, {
      at: 1,
      texts: [line('ny'), line('nyere')],
      newId: () => `new-${count++}`,
    })
    expect(shown(changes)).toEqual(['0', 'ny', 'nyere', '1', '2'])
  })

  it('finds a place also between two that chose the same key', () => {
    const twins = items.map((item) => ({ ...item, order: 'a0' }))
    const changes = added(twins, path, { at: 3, texts: [line('sist')], newId: () => 'new-one' })
    expect(shown(changes, twins).at(-1)).toBe('sist')
  })
})
