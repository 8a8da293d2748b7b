import { isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import type { Askable, FigureRequest, sectionRequestsSchema } from '@/lib/core/asking'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { judgeWriting } from '@/lib/core/workflow'
import { allDepartments } from '@/lib/departments/read'
import { findSection } from '@/lib/sections/find'
import { inForce } from '@/lib/session/in-force'
import { requestsIn } from './find'

type Input = z.infer<typeof sectionRequestsSchema>

/** What stands asked for in a section that the actor may read. */
export async function sectionRequests(actor: Actor, { id }: Input): Promise<Outcome<FigureRequest[]>> {
  return (await findSection(db, actor, id)) ? done(await requestsIn(db, id)) : absent
}

/** Whom a writer of the section can ask: the units in use, each with those who write for it. */
export async function askable(actor: Actor, { id }: Input): Promise<Outcome<Askable[]>> {
  const found = await findSection(db, actor, id)
  if (!found) return absent
  const allowed = judgeWriting(actor, found.facts)
  if (!allowed.ok) return allowed
  const [units, writers] = await Promise.all([allDepartments(), writersOfAll()])
  return done(
    units
      .filter(({ closedAt }) => !closedAt)
      .map(({ id: unit, name, depth }) => ({
        id: unit,
        name,
        depth,
        people: writers.filter(({ department }) => department === unit).map(({ id, name }) => ({ id, name })),
      })),
  )
}

/** Everybody who writes for a unit, in it or above. */
function writersOfAll() {
  return db.execute<{ id: string; name: string; department: string }>(sql`
    with recursive reach as (
      select person_id, department_id from "grant" where role = 'editor' and ${inForce()}
      union
      select reach.person_id, department.id from reach join department on department.parent_id = reach.department_id)
    select ${person.id} as id, ${person.name} as name, reach.department_id as department from reach
    join ${person} on ${person.id} = reach.person_id and ${isNull(person.disabledAt)}
    order by ${person.name} collate "nb-x-icu", ${person.id}`)
}
