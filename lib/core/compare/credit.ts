import type { Path } from '../blocks/kind'
import type { Fate } from './change'

/** One saved version: who wrote where, and when. */
export type Written = { personId: string; at: Date; changes: readonly { path: Path }[] }

/** Somebody who wrote in a place, and when last. */
export type Credit = { personId: string; at: Date }

/** One line of a comparison: a field, or a thing with an id ("row:ID", "ID:comment"). */
type Place = { id: string; fate: Fate }

/** Who wrote in a part of a comparison, or in one line of it. */
export type CreditOf = (part: string, line?: Place) => Credit[]

/** Credits each place of a section to the persons who changed it between two points of its history. */
export function creditsIn(versions: readonly Written[]): CreditOf {
  const inPart = new Map<string, { path: Path; by: Credit }[]>()
  for (const { personId, at, changes } of versions) {
    for (const { path } of changes) {
      const part = path[0] === 'blocks' ? (path[1] ?? '') : 'title'
      const known = inPart.get(part) ?? []
      inPart.set(part, [...known, { path: path.slice(2), by: { personId, at } }])
    }
  }
  return (part, line) => {
    const here = inPart.get(part) ?? []
    const whole = here.filter(({ path }) => path.length === 0)
    const named = line ? here.filter(({ path }) => names(path, line.id)) : []
    // Last year's lines stand in no version: nobody removed them.
    if (line?.fate === 'removed') return latest(named)
    const own = [...whole, ...named]
    return latest(own.length > 0 ? own : here)
  }
}

function names(path: Path, line: string): boolean {
  const ids = line.split(':')
  return path.some((step) => ids.includes(step))
}

/** Each person once, with the last time. */
function latest(here: readonly { by: Credit }[]): Credit[] {
  const byPerson = new Map(here.map(({ by }) => [by.personId, by]))
  return [...byPerson.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}
