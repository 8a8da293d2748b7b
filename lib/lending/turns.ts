/** Drawings of lent drafts at once. The same process serves the published pages, and must be left time for them. */
const most = 2
/** How many may wait: for seconds, not for minutes. */
const longest = 10

let underWay = 0
const waiting: (() => void)[] = []

/** Does it when its turn comes; null: too many wait already. */
export async function inTurn<T>(draw: () => Promise<T>): Promise<T | null> {
  if (underWay < most) underWay += 1
  else if (waiting.length >= longest) return null
  // Whoever is done hands its place on.
  else await new Promise<void>((go) => waiting.push(go))
  try {
    return await draw()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else underWay -= 1
  }
}
