import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './canonical'
import { section } from './testing/sections'

/** The same value, its keys and lists of ordered things shuffled. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inside = value.map(shuffled)
    return inside.every((one) => typeof one === 'object' && one !== null && 'order' in one)
      ? inside.reverse()
      : inside
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  )
}

test('the same content is the same text, whatever the order of keys and of stored lists', () => {
  fc.assert(fc.property(section, (content) => canonical(shuffled(content)) === canonical(content)))
})

test('it survives being written and read', () => {
  fc.assert(
    fc.property(section, (content) => canonical(JSON.parse(JSON.stringify(content))) === canonical(content)),
  )
})

test('keys are sorted, and what is absent is left out', () => {
  expect(canonical({ b: 1, a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":1}')
})

test('lists of ordered things stand in reading order, ties by id; other lists stay', () => {
  const list = [
    { id: 'c', order: 'a1' },
    { id: 'b', order: 'a0' },
    { id: 'a', order: 'a1' },
  ]
  expect(canonical(list)).toBe('[{"id":"b","order":"a0"},{"id":"a","order":"a1"},{"id":"c","order":"a1"}]')
  expect(canonical(['b', 'a', { z: 1 }, 2])).toBe('["b","a",{"z":1},2]')
})

test('another word, place or sign is another text', () => {
  const texts = [
    { a: '7.50' },
    { a: '7.5' },
    { a: 7.5 },
    { a: 'æ' },
    { a: 'ae' },
    { a: [1, 2] },
    { a: [2, 1] },
    { a: null },
    {},
  ]
  expect(new Set(texts.map(canonical)).size).toBe(texts.length)
})
