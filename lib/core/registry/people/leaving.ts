import { administersOn, type Held, lastAdministratorWords, sameHeld } from '../../people'
import { type Header, titleOf } from '../columns'
import { rolesOf } from './grouped'
import type { Group, Person } from './person'

/** Somebody's roles as they shall be; `stays`: a role that would have gone, had others been left to do its work. */
export type Settled = { group: Group; held: Held[]; stays: Held | null }
type Wish = { takeAway: boolean; today: string }

/**
 * Settles who holds what. Somebody who can sign in must be left to administer: the first who would step down as the
 * last of them does not.
 */
export function settled(
  header: Header<'people'>,
  groups: readonly Group[],
  people: readonly Person[],
  { takeAway, today }: Wish,
): Settled[] {
  const takes = takeAway && header.at.role !== undefined
  const all = groups.map((group) => ({ group, held: takes ? named(group) : rolesOf(group), stays: null }))
  const lasting = (held: readonly Held[]) => held.some((one) => administersOn(today, one))
  const does = (one: Person | null) => one?.able && !one.disabled && lasting(one.held)
  const wanted = new Map(all.map(({ group, held }) => [group.person?.id, held]))
  const isLeft = people.some((one) => one.able && !one.disabled && lasting(wanted.get(one.id) ?? one.held))
  const stepsDown = isLeft ? undefined : all.find(({ group, held }) => does(group.person) && !lasting(held))
  if (!stepsDown) return all
  return all.map((one) => (one === stepsDown ? kept(header, one, takes, today) : one))
}

/** Only what the file names; everything, where one of the person's rows could not be read. */
function named(group: Group): Held[] {
  if (group.rows.some(({ problems }) => problems.length > 0)) return rolesOf(group)
  return rolesOf(group).filter((one) => group.rows.some(({ held }) => held && sameHeld(held, one)))
}

function kept(header: Header<'people'>, { group, held }: Settled, takes: boolean, today: string): Settled {
  const role = group.person?.held.find((one) => administersOn(today, one)) ?? null
  const row = group.rows.find(
    (one) => one.held && role && one.problems.length === 0 && sameHeld(one.held, role),
  )
  if (!row) return { group, held: role ? [...held, role] : held, stays: role }
  row.problems.push({ column: titleOf(header, 'to'), says: lastAdministratorWords() })
  return { group, held: takes ? named(group) : rolesOf(group), stays: null }
}
