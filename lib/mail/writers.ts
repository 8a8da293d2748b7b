import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { inForce } from '@/lib/session/in-force'

/** Everybody who writes for a unit, in it or above. */
export async function writersOf(tx: Tx, unit: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive above as (
      select id, parent_id from department where id = ${unit}
      union
      select department.id, department.parent_id from department join above on department.id = above.parent_id)
    select distinct person_id as id from "grant" join above on above.id = "grant".department_id
    where "grant".role = 'editor' and ${inForce()}`)
  return rows.map(({ id }) => id)
}
