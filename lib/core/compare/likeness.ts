/** The words of a text, each with how often it stands there. */
export type Bag = { text: string; size: number; counts: ReadonlyMap<string, number> }

export function bagOf(text: string): Bag {
  const words = text.toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { text, size: words.length, counts }
}

/** How much two texts have in common, from 0 to 1: the share of their words that stand in both. */
export function likeness(a: Bag, b: Bag): number {
  return likenessTo([b])(a)(b, 0)
}

/** How alike one thing is to each of many. */
export type Alike<T> = (after: readonly T[]) => (was: T) => (is: T, i: number) => number

/** The same of one text to many: their words are looked up once, not again for each pair. */
export const likenessTo: Alike<Bag> = (after) => {
  const places = new Map<string, { i: number; count: number }[]>()
  after.forEach(({ counts }, i) => {
    for (const [word, count] of counts) {
      const found = places.get(word)
      if (found) found.push({ i, count })
      else places.set(word, [{ i, count }])
    }
  })
  return ({ text, size, counts }) => {
    const shared = new Array<number>(after.length).fill(0)
    for (const [word, count] of counts)
      for (const there of places.get(word) ?? [])
        shared[there.i] = (shared[there.i] ?? 0) + Math.min(count, there.count)
    return (is, i) => (is.text === text ? 1 : (2 * (shared[i] ?? 0)) / Math.max(size + is.size, 1))
  }
}

/** More pairs than this are not tried: what is alike enough is then told as removed and added. */
const most = 100_000

/** The places of two lists that belong together: the most alike first, each once. */
export function matched<T>(
  before: readonly T[],
  after: readonly T[],
  alike: Alike<T>,
  least: number,
): [was: number, is: number][] {
  if (before.length * after.length > most) return []
  const toAfter = alike(after)
  const scored: { was: number; is: number; score: number }[] = []
  before.forEach((one, was) => {
    const toOne = toAfter(one)
    after.forEach((other, is) => {
      const score = toOne(other, is)
      if (score >= least) scored.push({ was, is, score })
    })
  })
  const taken = { was: new Set<number>(), is: new Set<number>() }
  const pairs: [number, number][] = []
  for (const { was, is } of scored.sort((a, b) => b.score - a.score)) {
    if (taken.was.has(was) || taken.is.has(is)) continue
    taken.was.add(was)
    taken.is.add(is)
    pairs.push([was, is])
  }
  return pairs
}
