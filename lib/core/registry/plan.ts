import { fingerprint } from '../fingerprint'
import { done, type Outcome } from '../outcome'
import { words } from '../words/say'
import type { Kind } from './columns'
import { isOf, type RegistryFile, readFile } from './file'
import type { Line } from './line'
import { type PeoplePlan, type PersonChange, planPeople } from './people'
import type { Person } from './people/person'
import { planUnits, type UnitChange } from './units'
import type { Unit } from './units/unit'

/** Everybody and every unit, as they stand. */
export type Registry = { people: readonly Person[]; units: readonly Unit[] }
export type Wish = { takeAway: boolean; today: string }

/** What becomes of a list: what is shown, and what is then written. */
export type RegistryPlan = { lines: Line[]; unused: string[] } & (
  | { kind: 'units'; changes: UnitChange[] }
  | { kind: 'people'; changes: PersonChange[] }
)

/** The same for the preview and for the taking in: what is written is what was seen. */
export function planRegistry(lines: string[][], standing: Registry, wish: Wish): Outcome<RegistryPlan> {
  const file = readFile(lines)
  if (!file.ok) return file
  const { unused } = file.value.header
  return done(planned(file.value, standing, wish, unused))
}

function planned(file: RegistryFile, standing: Registry, wish: Wish, unused: string[]): RegistryPlan {
  if (isOf('units', file)) return { kind: 'units', unused, ...planUnits(file, standing.units) }
  const people: PeoplePlan = planPeople(file as RegistryFile<'people'>, standing, wish)
  return { kind: 'people', unused, ...people }
}

/** Tells whether a plan is still the one that somebody saw. */
export const seenOf = (plan: RegistryPlan): string => fingerprint(JSON.stringify(plan))

export const kindNames = words<Record<Kind, string>>({ units: 'enheter', people: 'folk' })
