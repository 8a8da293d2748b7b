import { addDepartmentSchema } from '../../departments'
import { type Column, type Header, titleOf } from '../columns'
import { sameText } from '../line'
import { facts, type Judged, type Matched, type UnitFacts } from './unit'

/** A row with what its unit shall be, and what is wrong with that in the words of the form. */
export function judged(header: Header<'units'>, one: Matched): Judged {
  const { row, unit, problems } = one
  const given = Object.fromEntries(
    facts.map((fact) => [fact, said(row.cells[fact], unit?.[fact])]),
  ) as UnitFacts
  const parsed = addDepartmentSchema.safeParse({ ...given, parentId: null })
  if (parsed.success) {
    const { parentId: _, ...clean } = parsed.data
    return { ...one, facts: clean }
  }
  const wrong = parsed.error.issues.map(({ path, message }) => ({
    column: titleOf(header, path[0] as Column<'units'>),
    says: message,
  }))
  return { ...one, problems: [...problems, ...wrong], facts: given }
}

/** What stands, where the file has no such column or says the same. */
function said(cell: string | undefined, stands = ''): string {
  return cell === undefined || sameText(cell, stands) ? stands : cell
}
