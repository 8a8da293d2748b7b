import { and, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { department, grant, person } from '@/db/schema/people'
import { standIn } from '@/db/schema/steps'
import { today } from '@/lib/clock'
import type { Actor, Role } from '@/lib/core/access'
import { inForce } from './in-force'

type Roles = Pick<Actor, 'grants' | 'standsInFor'>

/**
 * A person's roles as they stand today, each department with everything below it; and the approver's role of those
 * the person stands in for today. Nobody stands in for a stand-in.
 */
export async function rolesOf(personId: string, tx: Tx = db): Promise<Roles> {
  const away = await awayToday(tx, eq(standIn.standInId, personId))
  const wanted = [personId, ...away.map((one) => one.person)]
  return together(personId, await heldBy(tx, inArray(grant.personId, wanted)), away)
}

/** Everybody who can sign in, by name, as they would stand if they knocked now. */
export async function everybody(tx: Tx): Promise<Actor[]> {
  const people = await tx
    .select({ id: person.id, name: person.name, email: person.email })
    .from(person)
    .where(isNull(person.disabledAt))
    .orderBy(sql`${person.name} collate "nb-x-icu"`, person.id)
  const [held, away] = [await heldBy(tx), await awayToday(tx)]
  return people.map((one) => ({ ...one, ...together(one.id, held, away) }))
}

type Away = { person: string; standIn: string }

/** Who is away today; whoever is shut out lends nothing. */
function awayToday(tx: Tx, which?: SQL): Promise<Away[]> {
  return tx
    .select({ person: standIn.personId, standIn: standIn.standInId })
    .from(standIn)
    .innerJoin(person, eq(person.id, standIn.personId))
    .where(
      and(
        which,
        isNull(person.disabledAt),
        isNull(standIn.sectionId),
        isNull(standIn.endedAt),
        lte(standIn.from, today()),
        gte(standIn.to, today()),
      ),
    )
}

type Held = { of: string; role: Role; departments: string[] | null }

async function heldBy(tx: Tx, which: SQL = sql`true`): Promise<Map<string, Held[]>> {
  const rows = await tx.execute<Held>(sql`
    with recursive reach as (
      select ${grant.id} as held, ${grant.role} as role, ${grant.personId} as of, ${grant.departmentId} as id
      from ${grant} where ${inForce()} and ${which}
      union
      select reach.held, reach.role, reach.of, ${department.id}
      from reach join ${department} on ${department.parentId} = reach.id
    )
    select role, of, array_agg(id order by id) filter (where id is not null) as departments
    from reach group by held, role, of order by role, held`)
  const held = new Map<string, Held[]>()
  for (const row of rows) held.set(row.of, [...(held.get(row.of) ?? []), row])
  return held
}

function together(id: string, held: Map<string, Held[]>, away: readonly Away[]): Roles {
  const standsInFor = [...new Set(away.flatMap((one) => (one.standIn === id ? [one.person] : [])))]
  const own = (held.get(id) ?? []).map(({ role, departments }) => ({ role, departments }))
  const lent = standsInFor
    .flatMap((one) => held.get(one) ?? [])
    .filter(({ role }) => role === 'approver')
    .map(({ role, departments, of }) => ({ role, departments, for: of }))
  return { grants: [...own, ...lent], ...(standsInFor.length > 0 && { standsInFor }) }
}
