import { say } from '../../words/say'
import { bare } from '../places'
import type { Laid, Spot, Unit } from './unit'
import { twiceWords } from './whose'

/** The rows that would put a second unit of the same name in the same place. */
export function crowded(rows: readonly Laid[], standing: readonly Unit[]): Map<number, string> {
  const stand = rows.filter(({ problems }) => problems.length === 0)
  const coming = stand.filter(({ sits }) => !sits)
  const leaving = new Set(coming.flatMap(({ unit }) => (unit ? [unit.id] : [])))
  const there = new Map<string, number | null>()
  for (const { id, name, parentId, closed } of standing)
    if (!closed && !leaving.has(id)) there.set(place(parentId === null ? null : { id: parentId }, name), null)
  for (const { row, sits, above, facts } of stand) if (sits) there.set(place(above, facts.name), row.line)
  const found = new Map<number, string>()
  for (const { row, above, facts } of coming) {
    const at = place(above, facts.name)
    const other = there.get(at)
    if (other === undefined) there.set(at, row.line)
    else
      found.set(
        row.line,
        other === null ? say('Det ligger allerede en enhet med dette navnet der.') : twiceWords(other),
      )
  }
  return found
}

const place = (above: Spot, name: string): string => JSON.stringify([above, bare(name)])
