/** How many files may wait to be made: those who ask for more are told to come again. */
const room = 16

type Turns = { last: Promise<unknown>; waiting: number; under: Map<string, Promise<unknown>> }

// The server's modules and Next's are two copies in one process, which makes one file at a time all the same.
const home = globalThis as typeof globalThis & { beretningTurns?: Turns }
home.beretningTurns ??= { last: Promise.resolve(), waiting: 0, under: new Map() }
const turns = home.beretningTurns

/** Of these, so many are for those who work here: readers cannot keep them out. */
export const forTheDesk = 4

/**
 * Makes one file after the other, and the same one once for all who ask for it meanwhile. Null: too many wait already,
 * and `keptFree` places are not for whoever asks.
 */
export function inTurn<T>(name: string, make: () => Promise<T>, keptFree = 0): Promise<T> | null {
  const same = turns.under.get(name) as Promise<T> | undefined
  if (same) return same
  if (turns.waiting >= room - keptFree) return null
  turns.waiting += 1
  const made = turns.last.then(make).finally(() => {
    turns.waiting -= 1
    turns.under.delete(name)
  })
  turns.under.set(name, made)
  turns.last = made.catch(() => {})
  return made
}
