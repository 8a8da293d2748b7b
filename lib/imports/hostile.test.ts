import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caps, patienceFor } from '@/lib/core/importing/caps'
import type { Outcome } from '@/lib/core/outcome'
import { png } from '@/lib/pictures/testing/files'
import { readSource } from './read-source'
import { readFile } from './reading/read'
import { hostileWorkbooks, ownHostile, sharedHostile } from './testing/hostile'

type Files = [string, Uint8Array][]

/** Where a file would have its reader come. */
let visits = 0
const server = createServer((socket) => {
  visits += 1
  socket.destroy()
})
let own: Files
let workbooks: Files
const shared: Files = sharedHostile()

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  own = ownHostile(port)
  workbooks = hostileWorkbooks(port, await png())
})
afterAll(() => void server.close())

async function said(files: Files, read: (name: string, bytes: Uint8Array) => Promise<Outcome<unknown>>) {
  const sentences: string[] = []
  for (const [name, bytes] of files) {
    const outcome = await read(name, bytes)
    sentences.push(`${name}: ${outcome.ok ? 'read' : outcome.refusal.says}`)
  }
  return sentences
}

/** Full stops stand within ".docx" too. */
const oneSentence = /^[^:]+: \p{Lu}(?:[^.!?]|\.(?=[a-z]))*\.$/u

test('files made to do harm are refused in one sentence each, and nothing is fetched', async () => {
  const sentences = await said(own, readFile)
  expect(sentences.length).toBeGreaterThan(15)
  expect(sentences.filter((one) => !oneSentence.test(one))).toEqual([])
  expect(visits).toBe(0)
})

test.skipIf(shared.length === 0)(
  'so are those of others, in processes that leave no memory behind',
  async () => {
    const before = process.memoryUsage().rss
    const sentences = await said(shared, readSource)
    expect(sentences.filter((one) => !oneSentence.test(one) || one.includes('for lang tid'))).toEqual([])
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  },
)

test('workbooks made to do harm are read without it, and what is missing is told', async () => {
  const seen: [string, number, string][] = []
  for (const [name, bytes] of workbooks) {
    const outcome = await readSource(name, bytes)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.refusal.says}`)
    const { source, pictures } = outcome.value
    expect(source.parts.filter(({ kind }) => kind === 'picture').length).toBeLessThanOrEqual(caps.pictures)
    seen.push([name, pictures.size, source.left.map(({ says }) => says).join(' ')])
  }
  const outside = expect.stringContaining('ligger utenfor filen')
  expect(seen).toEqual([
    ['bilde-ute.xlsx', 0, outside],
    ['bilde-pa-disk.xlsx', 0, outside],
    ['bilde-utenfor-pakken.xlsx', 0, outside],
    ['tegning-ute.xlsx', 0, 'Bilder i regnearket (1) ble ikke med.'],
    ['ikke-et-bilde.xlsx', 0, expect.stringContaining('ikke et bilde som kan leses')],
    ['ti-tusen-bilder.xlsx', 1, expect.stringContaining('plass til 200 bilder')],
  ])
  expect(visits).toBe(0)
})

test('none of them has more than four seconds, whatever it says of itself', () => {
  const long = [...own, ...shared].filter(([, bytes]) => patienceFor(bytes) > caps.milliseconds)
  expect(long.map(([name]) => name)).toEqual([])
  expect(caps.milliseconds).toBeLessThan(5000)
})
