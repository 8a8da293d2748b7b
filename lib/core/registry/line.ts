import { counted } from '../words/counts'
import { listWords } from '../words/lists'
import { say } from '../words/say'

export const states = ['new', 'changed', 'same', 'error'] as const
export type LineState = (typeof states)[number]

/** What is wrong with a row, and in which column. */
export type Problem = { column: string; says: string }

/** A row of a list as it is shown before anything is written: whom it is about, and what will happen. */
export type Line = { line: number; name: string; state: LineState; says: string[]; problems: Problem[] }

export type Tally = Record<LineState, number>

export function tally(lines: readonly Line[]): Tally {
  const counts: Tally = { new: 0, changed: 0, same: 0, error: 0 }
  for (const { state } of lines) counts[state] += 1
  return counts
}

/** "42 rader: tre nye, én endret, 36 uendret og to med feil." */
export function tallyWords(counts: Tally): string {
  const all = counts.new + counts.changed + counts.same + counts.error
  const parts = [
    counts.new > 0 && counted(counts.new, 'én ny', '{n} nye'),
    counts.changed > 0 && counted(counts.changed, 'én endret', '{n} endret'),
    counts.same > 0 && counted(counts.same, 'én uendret', '{n} uendret'),
    counts.error > 0 && counted(counts.error, 'én med feil', '{n} med feil'),
  ]
  const list = listWords(parts.filter((one) => one !== false))
  return say('{all, plural, one {{rows} rad} other {{rows} rader}}: {list}.', {
    all,
    rows: String(all),
    list,
  })
}

/** "Telefon: 22 33 44 55 blir 22 33 44 66." */
export function changeWords(what: string, from: string, to: string): string {
  if (from === '') return say('{what} blir {to}.', { what, to })
  if (to === '') return say('{what} {from} tas bort.', { what, from })
  return say('{what} endres fra {from} til {to}.', { what, from, to })
}

/** A cell is one line of text: how the same words are broken and spaced is no difference. */
export const sameText = (a: string, b: string): boolean => spaced(a) === spaced(b)
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export function uniqueProblems(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (one, i) => problems.findIndex((other) => other.says === one.says && other.column === one.column) === i,
  )
}
