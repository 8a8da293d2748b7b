import { LRUCache } from 'lru-cache'
import { age } from '@/lib/editions/memory'
import type { Digest } from './digest'
import { readDigest } from './read'

/** Digests of editions: at most so many bytes, as they are reckoned. */
const bound = 64 * 1024 * 1024

const fresh = () => ({
  age: age(),
  digests: new LRUCache<string, Digest>({
    maxSize: bound,
    sizeCalculation: ({ size }) => size,
    fetchMethod: readDigest,
  }),
})
let memory = fresh()

/** An edition for its lists: read once, and forgotten when pages are. */
export async function digestOf(editionId: string): Promise<Digest> {
  if (memory.age !== age()) memory = fresh()
  const found = await memory.digests.fetch(editionId)
  if (!found) throw new Error('A digest is read, or the reading fails')
  return found
}
