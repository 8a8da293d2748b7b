import { expect, test } from 'vitest'
import { targetsOf } from './shifting'

const row = (id: string, parentId: string | null, order: string) => ({ id, parentId, order })
const rows = [
  row('a', null, 'a0'),
  row('b', null, 'a1'),
  row('b1', 'b', 'a0'),
  row('b2', 'b', 'a1'),
  row('c', null, 'a2'),
]

test('a section in the middle goes anywhere', () => {
  expect(targetsOf(rows, 'b')).toEqual({
    up: { parent: null, index: 0 },
    down: { parent: null, index: 2 },
    in: { parent: 'a', index: 0 },
    out: null,
  })
})

test('out lands right after the chapter it stood in; in lands last', () => {
  expect(targetsOf(rows, 'b1').out).toEqual({ parent: null, index: 2 })
  expect(targetsOf(rows, 'c').in).toEqual({ parent: 'b', index: 2 })
})

test('the first has nobody above, the last nobody below', () => {
  expect(targetsOf(rows, 'a')).toMatchObject({ up: null, in: null })
  expect(targetsOf(rows, 'c').down).toBeNull()
})
