import { diff3Merge } from 'node-diff3'

type Words = readonly string[]

/** Comparing costs the square of what differs; a longer stretch is quicker chosen by a person. */
const most = 4000

/**
 * Lays two changes of one row of words together; null: they touch. Changed neighbours touch, so that a figure
 * and its unit, or a word and its ending, never come from two people. Where one wrote all that the other did
 * and went on, the longer holds: that is one person's text, saved twice.
 */
export function mergeWords(base: Words, mine: Words, theirs: Words): string[] | null {
  const rows = [base, mine, theirs]
  const before = shared(rows, (row, i) => row[i])
  const rests = rows.map((row) => row.slice(before))
  const after = shared(rests, (row, i) => row[row.length - 1 - i])
  const [was = [], my = [], their = []] = rests.map((row) => row.slice(0, row.length - after))
  if (Math.max(was.length, my.length, their.length) > most) return null

  const merged = base.slice(0, before)
  for (const { ok, conflict } of diff3Merge(my, was, their)) {
    const words = ok ?? (conflict && longer(conflict.a, conflict.b))
    if (!words) return null
    merged.push(...words)
  }
  return [...merged, ...base.slice(base.length - after)]
}

/** The same for a text of many lines, each a row of words: only lines that both changed are looked into. */
export function mergeLines(
  base: readonly Words[],
  mine: readonly Words[],
  theirs: readonly Words[],
): string[] | null {
  const [was = [], my = [], their = []] = [base, mine, theirs].map((lines) =>
    lines.map((line) => JSON.stringify(line)),
  )
  const merged: string[] = []
  for (const { ok, conflict } of diff3Merge(my, was, their)) {
    const words = ok
      ? wordsOf(ok)
      : conflict && mergeWords(wordsOf(conflict.o), wordsOf(conflict.a), wordsOf(conflict.b))
    if (!words) return null
    merged.push(...words)
  }
  return merged
}

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => JSON.parse(line))

/** How far all rows are the same. */
function shared(rows: readonly Words[], at: (row: Words, i: number) => unknown) {
  const shortest = Math.min(...rows.map((row) => row.length))
  for (let i = 0; i < shortest; i++) {
    if (new Set(rows.map((row) => at(row, i))).size > 1) return i
  }
  return shortest
}

/** The one of two that begins with the other; taking out is no beginning. */
function longer(a: Words, b: Words): Words | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((word, i) => word === long[i]) ? long : null
}
