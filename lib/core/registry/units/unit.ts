import type { Row } from '../file'
import type { Problem } from '../line'

/** What a list can say of a unit, beside its place. */
export const facts = ['name', 'contactName', 'contactEmail', 'contactPhone'] as const
export type UnitFacts = Record<(typeof facts)[number], string>

/** A unit as it stands. */
export type Unit = UnitFacts & { id: string; parentId: string | null; closed: boolean }

/** Where a unit lies: below one that stands, below one that another line makes, or at the top. */
export type Spot = { id: string } | { line: number } | null

/** A row, and the unit that it is about; null: a new one. */
export type Matched = {
  row: Row<'units'>
  unit: Unit | null
  /** Lies already where the row says. */
  sits: boolean
  problems: Problem[]
}

/** The same with what its unit shall be. */
export type Judged = Matched & { facts: UnitFacts }
/** The same with its place. */
export type Laid = Judged & { above: Spot }
