import { say } from '../../words/say'
import { type Header, titleOf } from '../columns'
import { bare, finder, type Place, wayOf, ways } from '../places'
import { crowded } from './crowded'
import { ringed } from './ringed'
import type { Judged, Laid, Spot, Unit } from './unit'

/**
 * Gives each row its place among all the others. What cannot stand gets a problem and is left out; what then lies
 * below it, too, until the rest can stand together.
 */
export function placed(header: Header<'units'>, rows: readonly Judged[], standing: readonly Unit[]): Laid[] {
  const column = titleOf(header, 'above')
  const nameColumn = titleOf(header, 'name')
  const start = rows.map((row): Laid => ({ ...row, above: null }))
  // All at once: what is wrong with a row already does not hide that its place is wrong, too.
  const first = findAbove(start, standing)
  let laid = start.map((row) => ({ ...row, ...first(row, column) }))
  for (;;) {
    const find = findAbove(laid, standing)
    laid = laid.map((row) => (row.problems.length > 0 ? row : { ...row, ...find(row, column) }))
    const found = [
      { column, lines: below(laid) },
      { column, lines: ringed(laid, standing) },
      { column: nameColumn, lines: crowded(laid, standing) },
    ].find(({ lines }) => lines.size > 0)
    if (!found) return laid
    laid = laid.map((one) => {
      const says = found.lines.get(one.row.line)
      return says === undefined
        ? one
        : { ...one, problems: [...one.problems, { column: found.column, says }] }
    })
  }
}

/** Where a row lies, or why that cannot be told. */
function findAbove(rows: readonly Laid[], standing: readonly Unit[]) {
  const stand = rows.filter(({ problems }) => problems.length === 0)
  const leaving = new Set(stand.flatMap(({ unit, sits }) => (unit && !sits ? [unit.id] : [])))
  const way = ways(standing)
  const wayOfUnit = ({ id, name }: Unit) => bare(way.get(id) ?? name)
  const here = standing.filter(({ id, closed }) => !closed && !leaving.has(id))
  const coming = stand.filter(({ sits }) => !sits)
  const find = finder<NonNullable<Spot>>([
    ...here.map((unit) => ({ key: spotOf(unit), way: wayOfUnit(unit) })),
    ...coming.map(comingTo),
  ])
  const closed = finder(
    standing.filter((one) => one.closed).map((unit) => ({ key: unit.id, way: wayOfUnit(unit) })),
  )
  const failed = finder(rows.filter(({ problems }) => problems.length > 0).map(failing))
  return ({ row, unit, sits, problems }: Laid, column: string): Pick<Laid, 'above' | 'problems'> => {
    const { above: name } = row.cells
    if (sits && unit) return { above: unit.parentId === null ? null : { id: unit.parentId }, problems }
    if (!name) return { above: null, problems }
    const lead = find(name)
    if (typeof lead === 'object') return { above: lead.one, problems }
    const fallen = failed(name)
    const says =
      lead === 'several'
        ? say('Flere enheter heter «{name}». Skriv hele veien, som «Teknisk / Drift».', { name })
        : typeof fallen === 'object'
          ? belowWords(fallen.one)
          : closed(name) === 'none'
            ? say('Fant ingen enhet som heter «{name}», verken her eller i filen.', { name })
            : say('«{name}» er lagt ned. Ta den i bruk igjen først.', { name })
    return { above: null, problems: [...problems, { column, says }] }
  }
}

const spotOf = ({ id }: Unit): NonNullable<Spot> => ({ id })

/** What a row says of its way: the whole of it only where it says that nothing is above. */
const comingTo = ({ row, unit }: Laid): Place<NonNullable<Spot>> => ({
  key: unit ? spotOf(unit) : { line: row.line },
  way: bare(wayOf(row.cells.above ?? '', row.cells.name ?? '')),
  loose: Boolean(row.cells.above),
})
const failing = (one: Laid): Place<number> => ({ ...comingTo(one), key: one.row.line })

/** What lies below rows that cannot stand, however deep. */
function below(rows: readonly Laid[]): Map<number, string> {
  const under = new Map<number, Laid[]>()
  for (const one of rows)
    if (one.above && 'line' in one.above)
      under.set(one.above.line, [...(under.get(one.above.line) ?? []), one])
  const found = new Map<number, string>()
  const left = rows.filter(({ problems }) => problems.length > 0)
  for (let one = left.pop(); one; one = left.pop())
    for (const child of under.get(one.row.line) ?? []) {
      if (child.problems.length > 0 || found.has(child.row.line)) continue
      found.set(child.row.line, belowWords(one.row.line))
      left.push(child)
    }
  return found
}

const belowWords = (line: number) =>
  say('Enheten over står på linje {line}, og den raden har feil.', { line: String(line) })
