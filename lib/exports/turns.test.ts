import { expect, test } from 'vitest'
import { inTurn } from './turns'

/** A making that goes on until it is told to end. */
function held() {
  const calls = { begun: 0, end: () => {} }
  const ended = new Promise<void>((resolve) => {
    calls.end = resolve
  })
  const make = async () => {
    calls.begun += 1
    await ended
    return calls.begun
  }
  return { calls, make }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 0))

test('one file is made at a time, and the same one once', async () => {
  const one = held()
  const other = held()
  const asked = [inTurn('en', one.make), inTurn('en', one.make), inTurn('to', other.make)]
  await soon()
  expect([one.calls.begun, other.calls.begun]).toEqual([1, 0])
  one.calls.end()
  other.calls.end()
  expect(await Promise.all(asked)).toEqual([1, 1, 1])
})

test('one that fails holds up nobody, and may be asked for again', async () => {
  await expect(
    inTurn('faller', async () => {
      throw new Error('falls')
    }),
  ).rejects.toThrow('falls')
  expect(await inTurn('faller', async () => 'står')).toBe('står')
})

test('who asks for one more is turned away where too many wait', async () => {
  const first = held()
  const asked = Array.from({ length: 16 }, (_, n) => inTurn(`fil ${n}`, first.make))
  expect(inTurn('en til', first.make)).toBeNull()
  expect(inTurn('fil 3', first.make)).not.toBeNull()
  first.calls.end()
  await Promise.all(asked)
  expect(await inTurn('en til', first.make)).toBeGreaterThan(0)
})
