import { describe, expect, test } from 'vitest'
import { type Change, changeSchema, diff, get, type Node, same, set } from './tree'

const section: Node = {
  title: 'Eiendom',
  blocks: [
    {
      id: 'first',
      order: 'a0',
      heading: null,
      items: [{ id: 'point', order: 'a0', text: { type: 'doc', content: [] } }],
    },
    { id: 'table', order: 'a1', rows: [{ id: 'row', order: 'a0', cells: { y2025: { value: '1' } } }] },
  ],
}

describe('a path', () => {
  test('goes by field, by id and by key', () => {
    expect(get(section, ['title'])).toBe('Eiendom')
    expect(get(section, ['blocks', 'first', 'heading'])).toBeNull()
    expect(get(section, ['blocks', 'table', 'rows', 'row', 'cells', 'y2025'])).toEqual({ value: '1' })
    expect(get(section, ['blocks', 'nowhere', 'heading'])).toBeUndefined()
  })

  test.each([
    ['title', 'x'],
    ['blocks', '0'],
    ['blocks', 'nowhere', 'heading'],
    ['nowhere', 'at', 'all'],
    ['blocks', 'first', 'items', 'nowhere', 'text'],
  ])('that leads nowhere changes nothing: %s %s %s', (...path) => {
    expect(set(section, { path, to: 'x' })).toBe(section)
    expect(set(section, { path })).toBe(section)
  })

  test('to a node takes only a node of that id', () => {
    const path = ['blocks', 'other']
    expect(set(section, { path, to: 'text' })).toBe(section)
    expect(set(section, { path, to: { id: 'third' } })).toBe(section)
    expect(get(set(section, { path, to: { id: 'other' } }), path)).toEqual({ id: 'other' })
  })

  test('changes a copy and leaves the rest as it was', () => {
    const changed = set(section, { path: ['blocks', 'first', 'heading'], to: 'Resultater' })
    expect(get(section, ['blocks', 'first', 'heading'])).toBeNull()
    expect(get(changed, ['blocks', 'table'])).toBe(get(section, ['blocks', 'table']))
  })

  test.each([
    ['__proto__', 'polluted'],
    ['constructor', 'prototype', 'polluted'],
    ['blocks', '__proto__', 'polluted'],
    ['blocks', 'first', '__proto__', 'polluted'],
    ['__proto__'],
  ])('into the prototype reaches nothing: %s %s %s', (...path) => {
    expect(get(section, path)).toBeUndefined()
    const changed = set(section, { path, to: { polluted: true } })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype)
    expect((changed as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('a difference', () => {
  test('goes by id, whatever the order of the lists', () => {
    expect(diff(section, { ...section, blocks: (section.blocks as Node[]).toReversed() })).toEqual([])
  })

  test('names fields, nodes and entries, and takes rich text whole', () => {
    const changes: Change[] = [
      { path: ['title'], to: 'Bygg' },
      {
        path: ['blocks', 'first', 'items', 'point', 'text'],
        to: { type: 'doc', content: [{ type: 'paragraph' }] },
      },
      { path: ['blocks', 'table', 'rows', 'row', 'cells', 'y2025'] },
      { path: ['blocks', 'table', 'rows', 'row', 'cells', 'y2026'], to: { value: '2' } },
      { path: ['blocks', 'new'], to: { id: 'new' } },
    ]
    expect(diff(section, changes.reduce(set, section))).toEqual(changes)
    expect(diff(section, set(section, { path: ['blocks', 'first'] }))).toEqual([
      { path: ['blocks', 'first'] },
    ])
  })
})

test('equality does not mind the order of keys, nor an absent for an undefined', () => {
  expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
  expect(same({ a: undefined } as unknown as Node, {})).toBe(true)
  expect(same({ a: null }, {})).toBe(false)
  expect(same([1, 2], [2, 1])).toBe(false)
  expect(same([], {})).toBe(false)
})

describe('a change at the door', () => {
  const passes = (to: unknown, path: unknown = ['title']) => changeSchema.safeParse({ path, to }).success

  test('may hold any text and structure', () => {
    expect(passes({ id: 'x', list: [1, null, 'Æ 👩‍👩‍👧'] })).toBe(true)
    expect(changeSchema.parse({ path: ['title'] })).toEqual({ path: ['title'] })
  })

  test.each([
    ['NUL', 'a\0b'],
    ['half a character', 'a\ud83d'],
    ['deep inside', { a: [{ b: '\udc00' }] }],
    ['in a key', { 'a\0': 1 }],
  ])('is refused with %s, in words', (_, to) => {
    expect(changeSchema.safeParse({ path: ['title'], to }).error?.issues[0]?.message).toMatch(
      'som ikke kan lagres',
    )
  })

  test('is refused with a path that is empty, too deep, or not text', () => {
    expect(passes('x', [])).toBe(false)
    expect(passes('x', Array(7).fill('a'))).toBe(false)
    expect(passes('x', [''])).toBe(false)
    expect(passes('x', ['a\0'])).toBe(false)
    expect(passes('x', [1])).toBe(false)
    expect(passes(Number.NaN)).toBe(false)
    expect(passes(undefined)).toBe(true)
  })
})
