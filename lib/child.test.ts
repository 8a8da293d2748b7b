import { expect, onTestFinished, test, vi } from 'vitest'
import { askChild } from './child'

const program = ['lib', 'testing', 'endless.mjs']
const bounds = { patience: 20_000, heap: 32 }

test('a child answers, and knows nothing of our environment but what it was given', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://hemmelig')
  onTestFinished(() => void vi.unstubAllEnvs())
  const given = await askChild(program, 'answer', { ...bounds, env: { FONTCONFIG_FILE: 'fonts.conf' } })
  expect(given).toMatchObject({ NODE_ENV: 'production', FONTCONFIG_FILE: 'fonts.conf' })
  expect(JSON.stringify(given)).not.toContain('hemmelig')
})

test('what it tells on its way is heard, and is no answer', async () => {
  const heard: unknown[] = []
  const hear = (told: unknown) => void heard.push(told)
  expect(await askChild(program, 'tell', { ...bounds, hear })).toEqual({ done: true })
  expect(heard).toEqual([1, 2])
})

test.each([
  ['falls', 'fall', bounds],
  ['wants more memory than it may have', 'fill', bounds],
  ['does not end', 'loop', { ...bounds, patience: 300 }],
])('one that %s is ended, and there is no answer', async (_, task, how) => {
  expect(await askChild(program, task, how)).toBeNull()
})
