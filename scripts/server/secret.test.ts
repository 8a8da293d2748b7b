import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSecret } from './secret'

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'beretning-secret-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

test('a secret is made once and kept where only its owner may read it', async () => {
  const made = await keepSecret(dataDir)
  expect(made.length).toBeGreaterThanOrEqual(32)
  expect(await keepSecret(dataDir)).toBe(made)
  expect((await stat(path.join(dataDir, 'auth-secret'))).mode & 0o777).toBe(0o600)
})

test('two installations have different secrets', async () => {
  expect(await keepSecret(path.join(dataDir, 'a'))).not.toBe(await keepSecret(path.join(dataDir, 'b')))
})
