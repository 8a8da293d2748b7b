import { db } from '@/db/connection'
import { type Actor, may, type Role, reaches } from '@/lib/core/access'
import { allDepartments, type DepartmentRow } from '@/lib/departments/read'
import { everybody } from '@/lib/session/grants'

type Named = { id: string; name: string }
/** Somebody with a role in a unit today: held there, or reaching it from a unit above. */
export type Holder = Named & { fromAbove: boolean; for: string | null }
export type UnitAccess = Named & { depth: number; editors: Holder[]; approvers: Holder[] }
export type Access = {
  managers: Named[]
  administrators: Named[]
  units: UnitAccess[]
  /** Who can sign in, but holds no role today. */
  without: Named[]
}

/** Who holds which role where, as of today; null: not for this actor. */
export async function whoHasAccess(actor: Actor): Promise<Access | null> {
  if (!may(actor, 'managePeople')) return null
  const [people, departments] = await Promise.all([everybody(db), allDepartments()])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const spanning = (role: Role) =>
    people.filter(({ grants }) => grants.some((one) => one.role === role)).map(named)
  const holding = (role: Role, unit: DepartmentRow) => people.flatMap((one) => held(one, role, unit, names))
  return {
    managers: spanning('manager'),
    administrators: spanning('administrator'),
    units: departments
      .filter(({ closedAt }) => !closedAt)
      .map((unit) => ({
        id: unit.id,
        name: unit.name,
        depth: unit.depth,
        editors: holding('editor', unit),
        approvers: holding('approver', unit),
      })),
    without: people.filter(({ grants }) => grants.length === 0).map(named),
  }
}

const named = ({ id, name }: Named): Named => ({ id, name })

/** One line for each person, of the nearest of their grants that reach the unit. */
function held(person: Actor, role: Role, unit: DepartmentRow, names: Map<string, string>): Holder[] {
  const lines = person.grants
    .filter((grant) => grant.role === role && reaches(grant, unit.id))
    .map((grant) => ({
      ...named(person),
      fromAbove: reaches(grant, unit.parentId),
      for: grant.for === undefined ? null : (names.get(grant.for) ?? grant.for),
    }))
  return lines.sort((a, b) => Number(a.fromAbove) - Number(b.fromAbove)).slice(0, 1)
}
