import { type Held, sameHeld } from '../../people'
import { say } from '../../words/say'
import { type Column, type Header, titleOf } from '../columns'
import { sameText } from '../line'
import { nameColumn } from './judged'
import type { Group, JudgedRow, Standing } from './person'

/** As many roles as a person's own page has room for. */
const mostRoles = 100

/** The rows by person, in the order of the file; what does not go together is a problem of the later row. */
export function grouped(header: Header<'people'>, rows: readonly JudgedRow[], { units }: Standing): Group[] {
  const closed = new Set(units.flatMap((unit) => (unit.closed ? [unit.id] : [])))
  const groups = new Map<string, Group>()
  for (const one of rows) {
    const group = groups.get(one.email) ?? { person: one.person, email: one.email, rows: [] }
    groups.set(one.email, group)
    group.rows.push(one)
    if (one.problems.length > 0) continue
    const before = group.rows.filter((other) => other !== one && other.problems.length === 0)
    const wrong = (column: Column<'people'>, says: string) =>
      one.problems.push({ column: titleOf(header, column), says })
    const otherwise = before.find((other) => !sameText(other.name, one.name))
    if (otherwise)
      wrong(
        nameColumn(header),
        say('På linje {line} heter personen {name}.', {
          line: String(otherwise.row.line),
          name: otherwise.name,
        }),
      )
    const { held } = one
    if (!held) continue
    const twice = before.find((other) => other.held && sameHeld(other.held, held))
    if (twice)
      wrong('role', say('Personen har samme rolle på linje {line}.', { line: String(twice.row.line) }))
    if (held.departmentId && closed.has(held.departmentId) && !holds(group, held))
      wrong('unit', say('Enheten er lagt ned. Velg en enhet som er i bruk.'))
    if (!holds(group, held) && rolesOf(group).length > mostRoles)
      wrong('role', say('En person kan ha {most} roller.', { most: mostRoles }))
  }
  return [...groups.values()]
}

const holds = ({ person }: Group, held: Held): boolean =>
  person?.held.some((one) => sameHeld(one, held)) === true

/** The roles of a person when the rows without problems have been taken in. */
export function rolesOf({ person, rows }: Group): Held[] {
  const given = rows.flatMap(({ held, problems }) => (held && problems.length === 0 ? [held] : []))
  const kept = (person?.held ?? []).map((one) => given.find((other) => sameHeld(one, other)) ?? one)
  return [...kept, ...given.filter((one) => !kept.some((other) => sameHeld(one, other)))]
}
