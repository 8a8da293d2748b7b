import fc from 'fast-check'
import type { Held } from '../../people'
import type { Person } from '../people/person'
import { bare } from '../places'
import type { Registry, RegistryPlan } from '../plan'
import type { Spot, Unit } from '../units/unit'

/** Names as people find them: formulas, quotes, slashes, several lines. */
export const names = [
  'Teknisk',
  'Drift',
  'K/I',
  '=Sum(A1)',
  "'t Hof",
  '+47',
  'Å;Ø "æ"',
  'To\nlinjer',
  '-7,5',
  '@x',
  "'=x",
]
const text = fc.constantFrom('', 'Kari Nesse', '+47 22 33 44 55', "'=1", ' -x', 'Nesse; Kari', '"sitat"')

const units = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.nat(), text, text, fc.nat(9)), { maxLength: 12 })
  .map((all) => {
    const made: Unit[] = []
    for (const [i, [name, above, contactName, contactPhone, dice]] of all.entries()) {
      const open = made.filter(({ closed }) => !closed)
      const parentId = open[above % (open.length + 1)]?.id ?? null
      if (made.some((one) => one.parentId === parentId && bare(one.name) === bare(name))) continue
      const contactEmail = dice > 5 ? 'post@solvik.example' : ''
      made.push({
        id: `unit-${i}`,
        name,
        parentId,
        contactName,
        contactEmail,
        contactPhone,
        closed: dice === 0,
      })
    }
    return made.filter(({ id, closed }) => !closed || !made.some((one) => one.parentId === id))
  })

const day = fc.constantFrom(null, '2026-01-31', '2027-12-31')
/** Any units and people that can stand together. */
export const registry: fc.Arbitrary<Registry> = units.chain((some) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('Kari Nesse', '=Kari', 'Ola  Berg', "'t Hof, A"),
        fc.array(role(some), { maxLength: 4 }),
        fc.nat(9),
      ),
      { maxLength: 6 },
    )
    .map((people) => ({
      units: some,
      people: people.map(([name, held, dice], i) => personOf(i, name, held, dice)),
    })),
)

const overall = fc.record({
  role: fc.constantFrom('manager' as const, 'administrator' as const),
  departmentId: fc.constant(null),
})

function role(some: readonly Unit[]): fc.Arbitrary<Held> {
  const open = some.filter(({ closed }) => !closed).map(({ id }) => id)
  const inUnit = (ids: string[]) =>
    fc.record({
      role: fc.constantFrom('editor' as const, 'approver' as const),
      departmentId: fc.constantFrom(...ids),
    })
  const place = open.length > 0 ? fc.oneof(inUnit(open), overall) : overall
  return fc
    .tuple(place, day, day)
    .map(([at, from, to]) => (from && to && from > to ? { ...at, from: to, to: from } : { ...at, from, to }))
}

function personOf(i: number, name: string, held: Held[], dice: number): Person {
  const places = held.filter(
    (one, n) =>
      held.findIndex((other) => other.role === one.role && other.departmentId === one.departmentId) === n,
  )
  return {
    id: `person-${i}`,
    name,
    email: `p${i}@solvik.example`,
    disabled: dice === 0,
    able: dice > 2,
    held: places,
  }
}

/** What stands when a plan has been carried out. */
export function carriedOut({ units: before, people }: Registry, plan: RegistryPlan): Registry {
  if (plan.kind === 'people') {
    const changed = new Map(plan.changes.map((one) => [one.email, one]))
    const come = plan.changes.filter(({ id }) => id === null)
    return {
      units: before,
      people: [
        ...people.map((one) => ({ ...one, ...changed.get(one.email), id: one.id })),
        ...come.map((one) => ({ ...one, id: one.email, disabled: false, able: false })),
      ],
    }
  }
  const idOf = (spot: Spot) => (spot === null ? null : 'id' in spot ? spot.id : `new-${spot.line}`)
  const made = plan.changes.map(({ line, id, above, facts }) => ({
    ...facts,
    id: id ?? `new-${line}`,
    parentId: idOf(above),
    closed: false,
  }))
  return { people, units: [...before.filter(({ id }) => !made.some((one) => one.id === id)), ...made] }
}
