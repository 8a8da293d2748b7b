import { LRUCache } from 'lru-cache'
import { age } from '@/lib/editions/memory'
import { type Digest, readDigest } from './digest'
import { type Head, readHeads } from './heads'

/** Digests of editions: at most about so many bytes. */
const bound = 64 * 1024 * 1024

const digests = new LRUCache<string, Digest, Head>({
  maxSize: bound,
  sizeCalculation: ({ size }) => size,
  fetchMethod: (_, __, { context }) => readDigest(context),
})

let known: { age: number; heads: Promise<Head[]> } | null = null

/** Every edition, read once until pages are forgotten; a failed reading is not kept. */
export function heads(): Promise<Head[]> {
  if (known?.age === age()) return known.heads
  const fresh = { age: age(), heads: readHeads() }
  known = fresh
  fresh.heads.catch(() => {
    if (known === fresh) known = null
  })
  return fresh.heads
}

/** What an edition has, for lists. An edition never changes but by an erasure, so it is read once between two of them. */
export async function digestOf(head: Head): Promise<Digest> {
  const found = await digests.fetch(`${head.editionId} ${head.erasures} ${head.language}`, { context: head })
  if (!found) throw new Error('A digest is read, or the reading fails')
  return found
}
