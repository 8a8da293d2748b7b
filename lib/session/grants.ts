import { sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { department, grant } from '@/db/schema/people'
import type { Grant, Role } from '@/lib/core/access'

/** A person's roles as they stand, each department with everything below it. */
export async function grantsOf(personId: string, tx: Tx = db): Promise<Grant[]> {
  const rows = await tx.execute<{ role: Role; departments: string[] | null }>(sql`
    with recursive reach as (
      select ${grant.id} as held, ${grant.role} as role, ${grant.departmentId} as id
      from ${grant} where ${grant.personId} = ${personId}
      union
      select reach.held, reach.role, ${department.id}
      from reach join ${department} on ${department.parentId} = reach.id
    )
    select role, array_agg(id order by id) filter (where id is not null) as departments
    from reach group by held, role order by role, held`)
  return rows.map(({ role, departments }) => ({ role, departments }))
}
