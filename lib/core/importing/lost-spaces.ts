/** Small words that stand between others, and seldom two of them inside a compound. */
const small = new Set(
  (
    'og har vi det som er ble den de på til av med for ikke et en at fra om var kan skal vil også ved etter men ' +
    'eller seg sin sitt sine dette disse ikkje eit ein dei frå vart the and of to in is was with'
  ).split(' '),
)
/** Those that hardly any compound begins with, and those that none ends with. */
const before = 'og har det som ble er en et de vi kan skal vil ikke også eller på til i den var at om'.split(
  ' ',
)
const after = 'og har det som ble ikke også eller skal på av til med for fra kan vil i'.split(' ')

const longest = 60
const long = 24

/** A word of the text that is several without their spaces, or null: there are no more than compounds and slips. */
export function lostSpaces(tokens: readonly string[]): string | null {
  const share = (found: readonly string[]) => found.length / tokens.length
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  const isKnown = (part: string) => part.length > 2 && (counts.get(part) ?? 0) > 0
  // A short rest may stand by chance; "i" begins too many words to be sure of one.
  const isAlone = (rest: string, one: string) => rest.length >= (one === 'i' ? 6 : 4) && counts.has(rest)

  const vast = tokens.filter((token) => token.length > longest)
  const wide = tokens.filter((token) => token.length > long)
  const several = tokens.filter((token) => token.length > 7 && isSeveral(token, isKnown))
  const pairs = tokens.filter((token) => token.length > 5 && counts.get(token)! < 4 && isPair(token, isAlone))
  if (several.length > 2 && share(several) > 0.005) return shown(several)
  if (new Set(pairs).size > 3 && share(pairs) > 0.008) return shown(pairs)
  if (wide.length > 2 && share(wide) > 0.04) return shown(wide)
  return vast.length > 0 && share(vast) > 0.005 ? shown(vast) : null
}

const shown = ([first = '']: readonly string[]) => (first.length > 40 ? `${first.slice(0, 40)}…` : first)

/** Three words or more, at least two of them small. */
function isSeveral(token: string, isKnown: (part: string) => boolean): boolean {
  // best[i]: the most small words in a way to write the first i letters as words; undefined: there is none.
  const best: ({ parts: number; small: number } | undefined)[] = [{ parts: 0, small: 0 }]
  for (let end = 2; end <= token.length; end++) {
    for (let start = Math.max(0, end - long); start < end - 1; start++) {
      const before = best[start]
      const part = token.slice(start, end)
      if (!before || (start === 0 && end === token.length)) continue
      if (!small.has(part) && !isKnown(part)) continue
      const now = { parts: before.parts + 1, small: before.small + (small.has(part) ? 1 : 0) }
      if (now.small > (best[end]?.small ?? -1)) best[end] = now
    }
  }
  const whole = best[token.length]
  return whole !== undefined && whole.parts > 2 && whole.small > 1
}

/** A small word and one that stands alone elsewhere in the text. */
function isPair(token: string, isAlone: (rest: string, one: string) => boolean): boolean {
  return (
    before.some((one) => token.startsWith(one) && isAlone(token.slice(one.length), one)) ||
    after.some((one) => token.endsWith(one) && isAlone(token.slice(0, -one.length), one))
  )
}
