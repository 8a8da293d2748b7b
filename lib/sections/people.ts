import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { person } from '@/db/schema/people'

/** Names by id, for screens; the log and the content hold ids only. */
export async function namesOf(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Record<string, string>> {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string')
  if (wanted.length === 0) return {}
  const rows = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, wanted))
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

/** Who holds the role of approver in a department or above it, and is no author. */
export async function approversOf(
  tx: Tx,
  department: string | null,
  authors: readonly string[],
): Promise<string[]> {
  if (!department) return []
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive up as (
      select id, parent_id from department where id = ${department}
      union all
      select department.id, department.parent_id from department join up on department.id = up.parent_id)
    select distinct person.id, person.name collate "nb-x-icu" as name from "grant"
    join up on up.id = "grant".department_id
    join person on person.id = "grant".person_id and person.disabled_at is null
    where "grant".role = 'approver'
    order by name`)
  return rows.map((row) => row.id).filter((id) => !authors.includes(id))
}
