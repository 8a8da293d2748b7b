import { titleOf } from '../columns'
import type { RegistryFile, Row } from '../file'
import { bare, finder, type Lead, wayOf, ways } from '../places'
import type { Matched, Unit } from './unit'

/**
 * Which unit each row is about. One that lies where the row says is meant first; else the only one of that name that
 * no other row is about: it is moved. Without either, the row makes a new one.
 */
export function matched({ header, rows }: RegistryFile<'units'>, standing: readonly Unit[]): Matched[] {
  const problem = (says: string) => [{ column: titleOf(header, 'name'), says }]
  const [here, closed] = [lookup(standing, false), lookup(standing, true)]
  const taken = new Map<string, number>()
  const first = rows.map((row): Matched => {
    const lead = here(row)
    const blank = { row, unit: null, sits: false }
    if (lead === 'several') return { ...blank, problems: problem(severalWords(row)) }
    if (lead === 'none') return { ...blank, problems: closed(row) === 'none' ? [] : problem(closedWords) }
    const { one: unit } = lead
    const other = taken.get(unit.id)
    if (other !== undefined) return { ...blank, problems: problem(twiceWords(other)) }
    taken.set(unit.id, row.line)
    return { row, unit, sits: true, problems: [] }
  })
  return first.map((one) => moved(one, first, standing, taken))
}

/** A row without a unit that can only be about one that lies elsewhere. */
function moved(one: Matched, all: readonly Matched[], standing: readonly Unit[], taken: Map<string, number>) {
  const homeless = (other: Matched) => other.unit === null && other.problems.length === 0
  const name = nameOf(one.row)
  if (!homeless(one) || name === '' || one.row.cells.above === undefined) return one
  const free = standing.filter((unit) => !unit.closed && !taken.has(unit.id) && bare(unit.name) === name)
  if (free.length !== 1) return one
  const alike = all.filter((other) => homeless(other) && nameOf(other.row) === name)
  return alike.length === 1 ? { ...one, unit: free[0]! } : one
}

const nameOf = ({ cells }: Row<'units'>): string => bare(cells.name ?? '')

/** Finds the unit that lies where a row says; at the top where it says that nothing is above. */
function lookup(standing: readonly Unit[], closed: boolean): (row: Row<'units'>) => Lead<Unit> {
  const way = ways(standing)
  const places = standing
    .filter((unit) => unit.closed === closed)
    .map((unit) => ({ key: unit, way: bare(way.get(unit.id) ?? unit.name) }))
  const anywhere = finder(places)
  const atTop = finder(places.filter(({ key }) => key.parentId === null))
  return ({ cells: { name = '', above } }) => {
    if (bare(name) === '') return 'none'
    if (above === undefined) return anywhere(name)
    return above === '' ? atTop(name) : anywhere(wayOf(above, name))
  }
}

const severalWords = ({ cells: { name = '', above } }: Row<'units'>) =>
  above === undefined
    ? `Flere enheter heter «${name}». Ta med kolonnen Overordnet enhet.`
    : `Flere enheter heter «${name}» under en «${above}». Skriv hele veien, som «Teknisk / Drift».`

const closedWords = 'Enheten er lagt ned. Ta den i bruk igjen først.'
export const twiceWords = (line: number) => `Enheten står også på linje ${line}.`
