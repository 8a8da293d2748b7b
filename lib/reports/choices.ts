import { isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'
import { allDepartments } from '@/lib/departments/read'

export type Choices = {
  /** Units in use, in the order of their tree. */
  departments: { id: string; name: string; depth: number }[]
  people: { id: string; name: string }[]
}

/** Whom a manager can give a section to; null: not for this actor. */
export async function choicesFor(actor: Actor): Promise<Choices | null> {
  if (!may(actor, 'manageReports')) return null
  const [units, people] = await Promise.all([
    allDepartments(),
    db
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(isNull(person.disabledAt))
      .orderBy(sql`${person.name} collate "nb-x-icu"`),
  ])
  const departments = units
    .filter(({ closedAt }) => !closedAt)
    .map(({ id, name, depth }) => ({ id, name, depth }))
  return { departments, people }
}
