import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spokenPlace } from './core/words/spoken'
import { serveWords, wordsAddress } from './words-served'

const server = createServer(async (req, res) => {
  if (!(await serveWords(req, res))) res.writeHead(418).end()
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)

test('bokmål needs no file; the others have one that is kept for ever', async () => {
  expect(wordsAddress('nb')).toBeNull()
  const answer = await ask(wordsAddress('nn') ?? '')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-encoding')).toMatch(/^(br|gzip)$/)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const around: Record<symbol, () => { language: string; sentences: Record<string, string> }> = {}
  new Function('globalThis', await answer.text())(around)
  const spoken = around[Symbol.for(spokenPlace)]?.()
  expect([spoken?.language, spoken?.sentences['Lagret.']]).toEqual(['nn', 'Lagra.'])
})

test('a name of another time gets the words of today, and is asked for anew', async () => {
  const answer = await ask('/api/words/en-of-another-time.js')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect((await ask('/api/words/se-abc.js')).status).toBe(404)
  expect((await ask('/api/v1')).status).toBe(418)
})
