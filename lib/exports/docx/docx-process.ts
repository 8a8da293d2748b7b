import type { Wanted } from './front'
import { written } from './written'

// A process of its own for one document: it takes seconds of a core and much memory, and can be stopped at any time.
// Reads an order from its parent and answers once.

export type Order = { wanted: Wanted; pictures: ReadonlyMap<string, Buffer>; at: string }
export type Answer = { bytes: Buffer } | { error: string }

process.once('message', async ({ wanted, pictures, at }: Order) => {
  const answer = await written(wanted, pictures, at).then(
    (bytes): Answer => ({ bytes }),
    (error: Error): Answer => ({ error: String(error.stack ?? error) }),
  )
  process.send?.(answer, () => process.disconnect())
})
