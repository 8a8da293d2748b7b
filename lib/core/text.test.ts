import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { date, id, list, order, text } from './text'

const says = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message

describe('text at the door', () => {
  test.each(['', 'Æøå', '👩‍👩‍👧', '\u200b\ufeff', 'linje\nskift\t'])('%j is kept as it is', (value) => {
    expect(text(20).parse(value)).toBe(value)
  })

  test.each(['\0', 'a\0b', '\ud83d', 'x\udc00', '\ude00\ud83d'])(
    '%j cannot be stored, and we say so',
    (value) => {
      expect(says(text(20), value)).toMatch('tegn som ikke kan lagres')
    },
  )

  test('too long is said with the room there is', () => {
    expect(says(text(3), 'abcd')).toBe('Teksten er for lang. Det er plass til 3 tegn.')
  })
})

test.each(['V1StGXR8_Z5jdHi6B-myT', 'item-0001'])('%s is an id', (value) => {
  expect(id.safeParse(value).success).toBe(true)
})

test.each(['', 'short', 'with space', 'æøåæøå', '../../etc', '__proto__', 'toString', 'a'.repeat(41)])(
  '%j is no id',
  (value) => {
    expect(says(id, value)).toBe('Ugyldig id.')
  },
)

test.each(['a0', 'Zz', 'a0V', 'b00'])('%s is an order key', (value) => {
  expect(order.safeParse(value).success).toBe(true)
})

test.each(['', 'a', '1', 'a00', 'æ', ' a0', 'a0'.repeat(101)])(
  '%j is no order key: nothing could be put beside it',
  (value) => {
    expect(says(order, value)).toBe('Ugyldig plassering.')
  },
)

test('a date must exist', () => {
  expect(date.safeParse('2028-02-29').success).toBe(true)
  expect(says(date, '2027-02-29')).toBe('Skriv en dato som finnes.')
  expect(says(date, '29.02.2028')).toBe('Skriv en dato som finnes.')
})

test('a list holds no id twice, and no more than there is room for', () => {
  const things = list(z.strictObject({ id }), 2, 'Det er plass til 1000 rader.')
  const [a, b, c] = [{ id: 'aaaaaa' }, { id: 'bbbbbb' }, { id: 'cccccc' }]
  expect(things.parse([a, b])).toEqual([a, b])
  expect(says(things, [a, a])).toBe('Samme id står to ganger.')
  expect(says(things, [a, b, c])).toBe('Det er plass til 1000 rader.')
})
