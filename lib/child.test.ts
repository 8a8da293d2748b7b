import { expect, onTestFinished, test, vi } from 'vitest'
import { askChild } from './child'

const ask = (task: string, patience = 20_000) =>
  askChild(['lib', 'testing', 'endless.mjs'], task, { patience, heap: 32 })

test('a child answers, and knows nothing of our environment', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://hemmelig')
  onTestFinished(() => void vi.unstubAllEnvs())
  const env = (await ask('answer')) as Record<string, string>
  expect(env.NODE_ENV).toBe('production')
  expect(JSON.stringify(env)).not.toContain('hemmelig')
})

test.each([
  ['falls', 'fall', undefined],
  ['wants more memory than it may have', 'fill', undefined],
  ['does not end', 'loop', 300],
])('one that %s is ended, and there is no answer', async (_, task, patience) => {
  expect(await ask(task, patience)).toBeNull()
})
