import { expect, test, vi } from 'vitest'
import { report } from '@/components/report/fixture'
import { typeset } from './typeset'

const wanted = { report, scope: 'kapittel-4.3', draft: false }
const none = () => {}

test('a file that takes too long is stopped, and the next one comes through', async () => {
  const late = typeset(wanted, new Map(), none, { patience: 1, memory: 1e9 })
  const next = typeset(wanted, new Map())
  await expect(late).rejects.toThrow('had to be stopped')
  expect((await next).bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

test('one that takes too much memory is stopped', async () => {
  const large = typeset(wanted, new Map(), none, { patience: 60_000, memory: 1 })
  await expect(large).rejects.toThrow('had to be stopped')
})

test('whoever asks goes on with other things meanwhile', async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 10)
  const { memory } = await typeset(wanted, new Map())
  clearInterval(turning)
  expect(turns).toBeGreaterThan(5)
  expect(memory).toBeGreaterThan(50e6)
})

test('what sets it knows nothing of ours', async () => {
  vi.stubEnv('NODE_OPTIONS', '--require=./there-is-no-such-file.cjs')
  try {
    expect((await typeset(wanted, new Map())).bytes.length).toBeGreaterThan(1000)
  } finally {
    vi.unstubAllEnvs()
  }
})
