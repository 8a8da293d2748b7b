import { at } from '../blocks/kind'
import type { Table } from '../blocks/table'
import { asNode } from '../merge'
import { type Change, diff } from '../tree'

/** What an act changed, field by field, so that two people in one table merge and the act can be taken back. */
export function changesTo(before: Table, after: Table): Change[] {
  return diff(asNode(before), asNode(after), at(before))
}
