import { expect, test } from 'vitest'
import { plainly } from './plainly'
import { saveSchema } from './saving'

const good = {
  baseVersion: 3,
  saveId: 'V1StGXR8_Z5jdHi6B-myT',
  changes: [{ path: ['title'], to: 'Eiendom' }, { path: ['blocks', 'gone'] }],
}
const passes = (value: unknown) => saveSchema.safeParse(value).success

test('a save is a base, an id and changes, given back as they were', () => {
  expect(saveSchema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good)
  expect(passes({ ...good, changes: [] })).toBe(true)
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['an unknown field', { ...good, force: true }],
  ['a missing field', { baseVersion: 3, changes: [] }],
  ['a base before the first', { ...good, baseVersion: -1 }],
  ['a base between two', { ...good, baseVersion: 1.5 }],
  ['a base in words', { ...good, baseVersion: '3' }],
  ['an id that is no id', { ...good, saveId: '../../x' }],
  ['a change without a path', { ...good, changes: [{ to: 'x' }] }],
  ['a change with more in it', { ...good, changes: [{ path: ['title'], to: 'x', was: 'y' }] }],
  ['text that cannot be stored', { ...good, changes: [{ path: ['title'], to: 'a\0' }] }],
  ['more changes than anybody makes', { ...good, changes: Array(5001).fill({ path: ['title'], to: 'x' }) }],
])('%s is refused', (_, value) => {
  expect(passes(value)).toBe(false)
})

test('too many changes are refused in words of their own', () => {
  const many = { ...good, changes: Array(5001).fill({ path: ['title'], to: 'x' }) }
  const { error } = saveSchema.safeParse(many, { error: plainly })
  expect(error?.issues[0]?.message).toContain('for mange endringer på én gang')
})
