/** Does work when its turn comes; null: too many wait already. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T | null>

/** A line for what takes long: so many at once, and so many that may wait. */
export function turns({ most, room }: { most: number; room: number }): InTurn {
  let underWay = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (underWay < most) underWay += 1
    else if (waiting.length >= room) return null
    // Whoever is done hands its place on.
    else await new Promise<void>((go) => waiting.push(go))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else underWay -= 1
    }
  }
}
