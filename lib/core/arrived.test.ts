import { describe, expect, it } from 'vitest'
import { hasAll } from './arrived'
import { replay } from './merge'
import type { Change, Node } from './tree'

const items = ['blocks', 'block1', 'items']
const content: Node = {
  title: 'Eiendom',
  blocks: [{ id: 'block1', order: 'a0', items: [{ id: 'item-1', order: 'a0', text: 'en' }] }],
}
const says = (to: string): Change => ({ path: [...items, 'item-1', 'text'], to })
const adds = (text: string): Change => ({
  path: [...items, 'item-2'],
  to: { id: 'item-2', order: 'a1', text },
})
const removes: Change = { path: [...items, 'item-1'] }

describe('content has all of some changes', () => {
  it.each<[string, Change[]]>([
    ['one change', [says('en ny')]],
    ['a text that was written in two goes', [says('en n'), says('en ny')]],
    [
      'an item that was written in after it was added',
      [adds(''), { path: [...items, 'item-2', 'text'], to: 'to' }],
    ],
    ['an item that was written in and removed', [says('en ny'), removes]],
    [
      'an item that was removed and came back',
      [removes, { path: removes.path, to: { id: 'item-1', text: 'en' } }],
    ],
    ['nothing', []],
  ])('when they are in it: %s', (_, changes) => {
    expect(hasAll(replay(content, changes), changes)).toBe(true)
  })

  it.each<[string, Change[], Change[]]>([
    ['none came', [], [says('en ny')]],
    ['the last go did not come', [says('en n')], [says('en n'), says('en ny')]],
    ['one of two did not come', [says('en ny')], [says('en ny'), adds('to')]],
    ['what it was written in is gone', [removes], [says('en ny')]],
    ['all of it is gone', [{ path: ['blocks', 'block1'] }], [adds('to')]],
    ['it was to be removed', [], [removes]],
    ['somebody wrote on', [says('en ny skole')], [says('en ny')]],
  ])('not when %s', (_, came, changes) => {
    expect(hasAll(replay(content, came), changes)).toBe(false)
  })
})
