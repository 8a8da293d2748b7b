import { db } from '@/db/connection'
import { department } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'
import { type Branch, flat, outline } from '@/lib/core/outline'

export type Department = typeof department.$inferSelect
export type DepartmentRow = Branch<Department>

/** All departments in the order of their tree, closed ones too; null: not for this actor. */
export async function departments(actor: Actor): Promise<DepartmentRow[] | null> {
  return may(actor, 'managePeople') ? allDepartments() : null
}

/** The same, for choices in screens whose use case has judged the actor. */
export async function allDepartments(): Promise<DepartmentRow[]> {
  return flat(outline(await db.select().from(department)))
}
