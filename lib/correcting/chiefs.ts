import type { Tx } from '@/db/connection'
import { actsOf } from '@/lib/acts/read'
import { actRoles, stateOf } from '@/lib/core/acts'
import { sectionRows } from '@/lib/reports/rows'
import { everybody } from '@/lib/session/grants'

/** Whose signature a correction needs because the report is presented; null: it is not. */
export async function chiefsOf(tx: Tx, reportId: string): Promise<string[] | null> {
  if (stateOf(await actsOf(tx, reportId)) === 'none') return null
  const departments = (await sectionRows(tx, reportId)).map((row) => row.departmentId)
  const all = await everybody(tx)
  // Whoever stands in signs for the chief executive, and is not one.
  const own = all.map((one) => ({ ...one, grants: one.grants.filter((grant) => grant.for === undefined) }))
  return own.filter((one) => actRoles(one, departments).includes('chief')).map(({ id }) => id)
}
