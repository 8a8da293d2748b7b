import { say } from '../words/say'
import { type Header, titleOf } from './columns'
import type { RegistryFile } from './file'
import { changeWords, type Line, sameText, uniqueProblems } from './line'
import { judged } from './units/judged'
import { placed } from './units/placed'
import { facts, type Laid, type Spot, type Unit, type UnitFacts } from './units/unit'
import { matched } from './units/whose'

/** A unit as it shall be; without an id it is new, and others call it by its line. */
export type UnitChange = { line: number; id: string | null; above: Spot; moved: boolean; facts: UnitFacts }

export type UnitsPlan = { lines: Line[]; changes: UnitChange[] }

/** What a list of units does to those that stand. A column that is not there leaves what it would say as it is. */
export function planUnits(file: RegistryFile<'units'>, standing: readonly Unit[]): UnitsPlan {
  const rows = matched(file, standing).map((one) => judged(file.header, one))
  const laid = placed(file.header, rows, standing)
  const names = namer(laid, standing)
  const lines = laid.map((one) => lineOf(file.header, one, names))
  const changes = laid
    .filter((_, i) => lines[i]?.state === 'new' || lines[i]?.state === 'changed')
    .map((one) => ({
      line: one.row.line,
      id: one.unit?.id ?? null,
      above: one.above,
      moved: isMoved(one),
      facts: one.facts,
    }))
  return { lines, changes }
}

type Namer = (spot: Spot) => string

function lineOf(header: Header<'units'>, one: Laid, names: Namer): Line {
  const { row, unit, problems, above, facts: wanted } = one
  const about = { line: row.line, name: wanted.name || say('Uten navn'), problems: uniqueProblems(problems) }
  if (problems.length > 0) return { ...about, state: 'error', says: [] }
  if (!unit) {
    const says =
      above === null ? say('Ny enhet, øverst.') : say('Ny enhet under {above}.', { above: names(above) })
    return { ...about, state: 'new', says: [says] }
  }
  const from: Spot = unit.parentId === null ? null : { id: unit.parentId }
  const says = [
    ...(isMoved(one) ? [say('Flyttes fra {from} til {to}.', { from: names(from), to: names(above) })] : []),
    ...facts
      .filter((fact) => !sameText(unit[fact], wanted[fact]))
      .map((fact) => changeWords(titleOf(header, fact), unit[fact], wanted[fact])),
  ]
  return { ...about, state: says.length > 0 ? 'changed' : 'same', says }
}

function isMoved({ unit, above }: Laid): boolean {
  if (!unit) return false
  if (above === null) return unit.parentId !== null
  return !('id' in above) || above.id !== unit.parentId
}

function namer(rows: readonly Laid[], standing: readonly Unit[]): Namer {
  const byId = new Map(standing.map(({ id, name }) => [id, name]))
  const byLine = new Map(rows.map(({ row, facts: { name } }) => [row.line, name]))
  return (spot) => {
    if (spot === null) return say('toppen')
    return ('id' in spot ? byId.get(spot.id) : byLine.get(spot.line)) ?? ''
  }
}
