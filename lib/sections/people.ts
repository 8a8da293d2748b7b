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

/** Who can sign in a department: approvers there or above, but no author, by name. */
export type Approvers = (department: string | null, authors: readonly string[]) => string[]

/** The approvers of all departments, in one query for a whole screen. */
export async function approvers(tx: Tx): Promise<Approvers> {
  const rows = await tx.execute<{ id: string; department: string }>(sql`
    with recursive reach as (
      select person_id, department_id from "grant" where role = 'approver'
      union
      select reach.person_id, department.id from reach join department on department.parent_id = reach.department_id)
    select person.id, reach.department_id as department from reach
    join person on person.id = reach.person_id and person.disabled_at is null
    order by person.name collate "nb-x-icu", person.id`)
  return (department, authors) =>
    rows.filter((row) => row.department === department && !authors.includes(row.id)).map(({ id }) => id)
}
