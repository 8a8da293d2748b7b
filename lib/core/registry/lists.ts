import { type Column, columns, type Kind } from './columns'
import { roleCells } from './people/cells'
import type { Person } from './people/person'
import { bare, finder, ways } from './places'
import type { Registry } from './plan'
import type { Unit } from './units/unit'

/** What stands now, in the columns and the words in which it is taken in: to take it in again changes nothing. */
export function listOf(kind: Kind, standing: Registry): string[][] {
  const lines = { units: () => unitLines(standing), people: () => peopleLines(standing) }
  return [headOf(kind), ...lines[kind]()]
}

/** A list with nothing in it yet. */
export const headOf = (kind: Kind): string[] => [...written[kind]].map((column) => titleIn(kind, column))

const written = {
  units: ['name', 'above', 'contactName', 'contactEmail', 'contactPhone'],
  people: ['name', 'email', 'role', 'unit', 'from', 'to'],
} as const satisfies { [K in Kind]: readonly Column<K>[] }

const titleIn = (kind: Kind, column: string): string =>
  (columns[kind] as Record<string, readonly string[]>)[column]?.[0] ?? column

/** What is closed takes in nothing, and is left out; so are people who are shut out. */
function unitLines({ units }: Registry): string[][] {
  const open = units.filter(({ closed }) => !closed)
  const called = caller(units)
  return open.map(({ name, parentId, contactName, contactEmail, contactPhone }) => [
    name,
    called(parentId),
    contactName,
    contactEmail,
    contactPhone,
  ])
}

function peopleLines({ people, units }: Registry): string[][] {
  const called = caller(units)
  return people.filter(({ disabled }) => !disabled).flatMap((one) => personLines(one, called))
}

function personLines({ name, email, held }: Person, called: (id: string | null) => string): string[][] {
  if (held.length === 0) return [[name, email, '', '', '', '']]
  return held.map(({ role, departmentId, from, to }) => [
    name,
    email,
    roleCells[role],
    called(departmentId),
    dayText(from),
    dayText(to),
  ])
}

/** 31.12.2027, as spreadsheets here write it. */
const dayText = (day: string | null): string => (day === null ? '' : day.split('-').reverse().join('.'))

/** What a unit is called where others may have the same name: by its name alone, or by the way to it. */
function caller(units: readonly Unit[]): (id: string | null) => string {
  const way = ways(units)
  const open = units.filter(({ closed }) => !closed)
  const find = finder(open.map(({ id, name }) => ({ key: id, way: bare(way.get(id) ?? name) })))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return (id) => {
    const unit = byId.get(id ?? '')
    if (!unit) return ''
    const alone = find(unit.name)
    return typeof alone === 'object' && alone.one === unit.id ? unit.name : (way.get(unit.id) ?? unit.name)
  }
}
