import { expect, test } from 'vitest'
import { inTurn } from './turns'

test('two are drawn at once, ten wait in order, and more are turned away; one that fails gives its place on', async () => {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const draw = (n: number) =>
    inTurn(async () => {
      begun.push(n)
      await new Promise<void>((done) => ends.push(done))
      if (n === 1) throw new Error('It fell')
      return n
    })
  const all = Array.from({ length: 12 }, (_, n) => draw(n + 1))
  const settled = Promise.allSettled(all)
  expect(await draw(13)).toBeNull()
  expect(begun).toEqual([1, 2])
  for (let n = 1; n <= 12; n++) {
    ends[n - 1]?.()
    await new Promise((done) => setTimeout(done))
    expect(begun).toHaveLength(Math.min(12, n + 2))
  }
  expect((await settled).map((one) => (one.status === 'fulfilled' ? one.value : 'fell'))).toEqual([
    'fell',
    ...Array.from({ length: 11 }, (_, n) => n + 2),
  ])
  expect(begun).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
  // All places are free again.
  expect(await inTurn(async () => 'free')).toBe('free')
})
