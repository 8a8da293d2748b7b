import { say } from '../words/say'
import { endsSentence } from './lines'
import { deepest, doubt, type Part, textOf } from './part'

/** A title with the parts below it, down to the next title. */
type Run = { at: number; title: Part; below: Part[] }

/**
 * Gives titles of plain text their level, since nothing in it marks them. Numbers decide where there are some
 * ("4.2 Eiendom"). Otherwise:
 *  1. A first title that only introduces what follows is the chapter. All others are at least one level below it.
 *  2. A title with results or challenges of its own is a section.
 *  3. Any other title that only introduces (nothing, or one short paragraph, before the next title) opens a
 *     group: what follows is below it, down to the next title with results or challenges. But a row of titles that
 *     all have one short paragraph are equals.
 * Rule 3 is a guess, and says so.
 */
export function levelled(parts: readonly Part[]): Part[] {
  const runs = runsOf(parts)
  const isNumbered = runs.every(({ title }) => numberDepth(title) > 0)
  const given = [...parts]
  for (const title of isNumbered ? byNumbers(runs) : byShape(runs)) given[title.at] = title.part
  return given
}

type Levelled = { at: number; part: Part }

function runsOf(parts: readonly Part[]): Run[] {
  const runs: Run[] = []
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'title') runs.push({ at, title: part, below: [] })
    else runs.at(-1)?.below.push(part)
  }
  return runs
}

function byNumbers(runs: readonly Run[]): Levelled[] {
  const depths = runs.map(({ title }) => numberDepth(title))
  const least = depths.reduce((a, b) => Math.min(a, b), deepest)
  return runs.map(({ at, title }, i) => {
    return { at, part: { ...title, level: Math.min(depths[i]! - least + 1, deepest) } }
  })
}

const numberDepth = (title: Part) =>
  /^(\d{1,2}(?:\.\d{1,2})*)\.? /.exec(textOf(title))?.[1]?.split('.').length ?? 0

function byShape(runs: readonly Run[]): Levelled[] {
  const hasChapter = runs.length > 1 && isIntroduction(runs[0]!)
  const section = hasChapter ? 2 : 1
  const weighty = weightyAhead(runs)
  let inGroup = false
  return runs.map((run, i): Levelled => {
    const titled = (level: number) => ({ at: run.at, part: { ...run.title, level } })
    if (i === 0) return titled(1)
    if (hasLists(run)) inGroup = false
    else if (inGroup) return titled(section + 1)
    else if (isIntroduction(run) && weighty[i]) {
      inGroup = true
      return { at: run.at, part: doubt(titled(section).part, guess()) }
    }
    return titled(section)
  })
}

const guess = () =>
  say('Har bare en innledning, så titlene etter er plassert under den. Rett nivåene om det er feil.')

const hasLists = (run: Run) => run.below.some((part) => part.kind === 'results' || part.kind === 'challenges')

function isIntroduction({ below }: Run): boolean {
  if (below.length > 1) return false
  return below.every((part) => {
    const text = textOf(part)
    return part.kind === 'paragraph' && text.length <= 500 && endsSentence(text) && !text.endsWith(':')
  })
}

/** For each title: is one of those after it, down to the next with lists, more than an introduction? */
function weightyAhead(runs: readonly Run[]): boolean[] {
  const ahead: boolean[] = []
  let found = false
  for (const [i, run] of [...runs.entries()].reverse()) {
    ahead[i] = found
    found = !hasLists(run) && (found || !isIntroduction(run))
  }
  return ahead
}
