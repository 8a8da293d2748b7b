import { LRUCache } from 'lru-cache'
import { type Installation, thisInstallation } from '@/lib/installation'
import { type Addresses, readAddresses } from './addresses'
import type { Answer } from './answer'

/** Copies of published bytes: at most this many. */
const bound = 96 * 1024 * 1024

type Memory = {
  answers: LRUCache<string, Answer>
  addresses: Promise<Addresses> | null
  installation: Promise<Installation> | null
  age: number
}

// Once per process: a publishing in this process and a notice from another both empty the same memory.
const home = globalThis as typeof globalThis & { beretningMemory?: Memory }
home.beretningMemory ??= {
  answers: new LRUCache<string, Answer>({ maxSize: bound, sizeCalculation: (answer) => answer.size }),
  addresses: null,
  installation: null,
  age: 0,
}
const memory = home.beretningMemory

/** What was answered lately, by what was asked for. */
export const answers = memory.answers

/** The addresses, read once until forgotten; a failed reading is not kept. */
export function addresses(): Promise<Addresses> {
  memory.addresses ??= readAddresses().catch((error) => {
    memory.addresses = null
    throw error
  })
  return memory.addresses
}

/** Whose pages they are, read once until forgotten. */
export function installation(): Promise<Installation> {
  memory.installation ??= thisInstallation().catch((error) => {
    memory.installation = null
    throw error
  })
  return memory.installation
}

/** Drops every copy: an edition changed, or the line on which changes are told was broken for a while. */
export function forget(): void {
  memory.age += 1
  memory.answers.clear()
  memory.addresses = null
  memory.installation = null
}

/** Changes whenever copies are dropped: what was read before then must not be kept after. */
export const age = (): number => memory.age
