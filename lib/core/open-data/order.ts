/** "4.9" before "4.10", and what has no number, which stands on the front page, before all. */
export function byNumber(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? -1) - (other[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const partsOf = (number: string) => number.split('.').map((part) => (part === '' ? -1 : Number(part)))

/** Whether a section is this one, or lies below it. */
export const isWithin = (number: string, above: string): boolean =>
  number === above || number.startsWith(`${above}.`)
