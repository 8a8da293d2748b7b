import { say } from '../../words/say'
import { headOf, titleOf } from '../columns'
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
    if (lead === 'none') return { ...blank, problems: closed(row) === 'none' ? [] : problem(closedWords()) }
    const { one: unit } = lead
    const other = taken.get(unit.id)
    if (other !== undefined) return { ...blank, problems: problem(twiceWords(other)) }
    taken.set(unit.id, row.line)
    return { row, unit, sits: true, problems: [] }
  })
  return moved(
    first,
    standing.filter(({ id, closed }) => !closed && !taken.has(id)),
  )
}

/** Rows without a unit, each of which can only be about one that lies elsewhere. */
function moved(rows: readonly Matched[], free: readonly Unit[]): Matched[] {
  const homeless = rows.filter(
    ({ row, unit, problems }) => !unit && problems.length === 0 && row.cells.above !== undefined,
  )
  const [wanted, left] = [byName(homeless, ({ row }) => nameOf(row)), byName(free, ({ name }) => bare(name))]
  return rows.map((one) => {
    const name = nameOf(one.row)
    const [unit, ...others] = left.get(name) ?? []
    const alone = wanted.get(name)?.length === 1 && wanted.get(name)?.[0] === one
    return alone && unit && others.length === 0 && name !== '' ? { ...one, unit } : one
  })
}

function byName<T>(all: readonly T[], nameOfOne: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const name = nameOfOne(one)
    const others = found.get(name)
    if (others) others.push(one)
    else found.set(name, [one])
  }
  return found
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
    ? say('Flere enheter heter «{name}». Ta med kolonnen {above}.', { name, above: headOf('units', 'above') })
    : say('Flere enheter heter «{name}» under en «{above}». Skriv hele veien, som «Teknisk / Drift».', {
        name,
        above,
      })

const closedWords = () => say('Enheten er lagt ned. Ta enheten i bruk igjen først.')
export const twiceWords = (line: number) => say('Enheten står også på linje {line}.', { line: String(line) })
