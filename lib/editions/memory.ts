import { LRUCache } from 'lru-cache'
import { type Addresses, readAddresses } from './addresses'

/** One answer, ready to be sent: bytes in three encodings and the headers that all share. */
export type Answer = {
  status: number
  type: string
  etag: string
  identity: Buffer
  gzip: Buffer | null
  brotli: Buffer | null
  headers: readonly string[]
}

/** Copies of published bytes: at most this many megabytes. */
const bound = 96 * 1024 * 1024

type Memory = { answers: LRUCache<string, Answer>; addresses: Promise<Addresses> | null }

const size = (answer: Answer) =>
  answer.identity.length + (answer.gzip?.length ?? 0) + (answer.brotli?.length ?? 0) + 500

// Once per process: a publishing in this process and a notice from another both empty the same memory.
const home = globalThis as typeof globalThis & { beretningMemory?: Memory }
home.beretningMemory ??= {
  answers: new LRUCache<string, Answer>({ maxSize: bound, sizeCalculation: size }),
  addresses: null,
}
const memory = home.beretningMemory

export const answers = memory.answers

/** The addresses, read once until forgotten; a failed reading is not kept. */
export function addresses(): Promise<Addresses> {
  memory.addresses ??= readAddresses().catch((error) => {
    memory.addresses = null
    throw error
  })
  return memory.addresses
}

/** Drops every copy: an edition changed, or the line on which changes are told was broken for a while. */
export function forget(): void {
  memory.answers.clear()
  memory.addresses = null
}
