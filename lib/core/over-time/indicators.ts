import { say } from '../words/say'
import { type Measured, measuredIn } from './measured'
import type { OfYear } from './of-year'

/** What an indicator was in one year, and who says so. */
export type Reading = {
  year: number
  /** As it is shown: "7,5*". */
  text: string
  value: number
  preliminary: boolean
  /** The newest report that has it. */
  from: Measured
  /** What the year's own report said, where that is something else; null: the same, or nothing. */
  was: string | null
  /** Why it cannot be compared with the reading before, in sentences; empty: it can. */
  breaks: string[]
}

/** One row of the published tables through the years, the oldest first. */
export type Indicator = { row: string; label: string; unit: string; readings: Reading[] }

/**
 * What a section measures, over all years that the published reports tell of. A row goes on under its id, which reports
 * made from each other keep; where it is new, under its name. In the order of the newest report.
 */
export function indicatorsOf(years: readonly OfYear[]): Indicator[] {
  const inTurn = years.toSorted((a, b) => b.year - a.year)
  const lines: Measured[][] = []
  for (const one of inTurn.flatMap(measuredIn)) {
    const line = lines.find((line) => line.some((other) => goesOn(one, other)))
    if (line) line.push(one)
    else lines.push([one])
  }
  return lines.map(indicatorOf)
}

/** Of two reports, never of one: there two rows are two things. */
function goesOn(one: Measured, other: Measured): boolean {
  if (one.by === other.by) return false
  return one.row === other.row || (named(one) === named(other) && one.unit === other.unit)
}

const named = ({ label }: Measured) => label.trim().toLocaleLowerCase('nb')

function indicatorOf(newestFirst: Measured[]): Indicator {
  const years = [...new Set(newestFirst.flatMap(({ points }) => [...points.keys()]))].toSorted(
    (a, b) => a - b,
  )
  const readings: Reading[] = []
  for (const year of years) {
    const from = newestFirst.find(({ points }) => points.has(year))
    const point = from?.points.get(year)
    if (!from || point?.value == null) continue
    const own = newestFirst.find(({ by, points }) => by.year === year && points.has(year))?.points.get(year)
    const before = readings.at(-1)
    readings.push({
      year,
      text: point.text,
      value: point.value,
      preliminary: point.preliminary,
      from,
      was: own && own.value !== point.value ? own.text : null,
      breaks: before ? breaksBetween(before, { year, from }) : [],
    })
  }
  const [{ row, label, unit } = { row: '', label: '', unit: '' }] = newestFirst
  return { row, label, unit, readings }
}

/** What parts two readings that two reports tell of: name, unit, and what is said about how it is measured. */
function breaksBetween(before: Reading, { year, from }: Pick<Reading, 'year' | 'from'>): string[] {
  const was = before.from
  if (was.by === from.by) return []
  const last = String(before.year)
  const since = String(year)
  const says: string[] = []
  if (was.unit !== from.unit)
    says.push(
      say('Målt i {was} til og med {last}, i {unit} fra {year}.', {
        ...{ was: was.unit || say('antall'), last },
        ...{ unit: from.unit || say('antall'), year: since },
      }),
    )
  if (named(was) !== named(from)) says.push(say('Het «{name}» til og med {last}.', { name: was.label, last }))
  const fresh = from.notes.filter((note) => !was.notes.includes(note))
  const gone = was.notes.filter((note) => !from.notes.includes(note))
  if (fresh.length + gone.length > 0) {
    says.push(...gone.map((note) => say('Forklaring til og med {last}: {note}', { last, note })))
    says.push(...fresh.map((note) => say('Forklaring fra {year}: {note}', { year: since, note })))
  }
  return says
}

/** Those that more than one year tells of: the others have no course to follow. */
export const followable = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(({ readings }) => readings.length > 1)
