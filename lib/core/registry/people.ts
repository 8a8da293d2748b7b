import { daysWords, type Held, heldWords, sameDays, sameHeld, standingOn } from '../people'
import { say } from '../words/say'
import { titleOf } from './columns'
import type { RegistryFile } from './file'
import { changeWords, type Line, sameText, uniqueProblems } from './line'
import { grouped } from './people/grouped'
import { judgedRows, nameColumn } from './people/judged'
import { type Settled, settled } from './people/leaving'
import type { JudgedRow, Standing } from './people/person'

/** A person as they shall be, with just these roles; without an id they are new. */
export type PersonChange = { id: string | null; name: string; email: string; held: Held[] }

export type PeoplePlan = { lines: Line[]; changes: PersonChange[] }

/**
 * What a list of people does to those that stand. A person is known by the e-mail address, and has a row for each
 * role. Roles that no row names are taken away only where that is wished for, and only from those in the list.
 */
export function planPeople(
  file: RegistryFile<'people'>,
  standing: Standing,
  wish: { takeAway: boolean; today: string },
): PeoplePlan {
  const { header } = file
  const groups = grouped(header, judgedRows(file, standing), standing)
  const people = settled(header, groups, standing.people, wish)
  const units = new Map(standing.units.map(({ id, name }) => [id, name]))
  const words = (held: Held) => {
    const said = heldWords({ ...held, department: units.get(held.departmentId ?? '') ?? null })
    return standingOn(wish.today, held) === 'over' ? say('{role}, som er passert', { role: said }) : said
  }
  const nameTitle = titleOf(header, nameColumn(header))
  const lines = people.flatMap((one) => linesOf(one, words, nameTitle))
  return {
    lines: lines.sort((a, b) => a.line - b.line),
    changes: people.flatMap((one) => changeOf(one) ?? []),
  }
}

const clean = ({ rows }: Settled['group']): JudgedRow[] =>
  rows.filter(({ problems }) => problems.length === 0)

function changeOf({ group, held }: Settled): PersonChange | null {
  const { person, email } = group
  const [first] = clean(group)
  if (!first) return null
  if (!person) return { id: null, name: first.name, email, held }
  const name = sameText(person.name, first.name) ? person.name : first.name
  if (name === person.name && sameRoles(person.held, held)) return null
  return { id: person.id, name, email: person.email, held }
}

const sameRoles = (a: readonly Held[], b: readonly Held[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => sameHeld(one, other) && sameDays(one, other)))

type Words = (held: Held) => string

/** A line for each row; what concerns the whole person is said on the first that stands. */
function linesOf(one: Settled, words: Words, nameTitle: string): Line[] {
  const [first] = clean(one.group)
  return one.group.rows.map((row) => {
    const about = {
      line: row.row.line,
      name: row.name || row.email || say('Uten navn'),
      problems: uniqueProblems(row.problems),
    }
    if (row.problems.length > 0) return { ...about, state: 'error', says: [] }
    const { person } = one.group
    const says = [
      ...(row === first ? personWords(one, row, nameTitle) : []),
      ...roleWords(row, words),
      ...(row === first ? leavingWords(one, words) : []),
    ]
    const { stays } = one
    const kept =
      stays && row === first
        ? [
            say('Beholder rollen {role}: ingen andre administratorer kan logge inn.', {
              role: words(stays),
            }),
          ]
        : []
    const state = says.length === 0 ? 'same' : person ? 'changed' : 'new'
    return { ...about, state, says: [...says, ...kept] }
  })
}

function personWords({ group, held }: Settled, { name }: JudgedRow, nameTitle: string): string[] {
  const { person } = group
  if (!person) return [held.length > 0 ? say('Ny person.') : say('Ny person, uten rolle.')]
  return sameText(person.name, name) ? [] : [changeWords(nameTitle, person.name, name)]
}

function roleWords({ person, held }: JudgedRow, words: Words): string[] {
  if (!held) return []
  const before = person?.held.find((one) => sameHeld(one, held))
  if (!before) return [say('Får rollen {role}.', { role: words(held) })]
  if (sameDays(before, held)) return []
  const days = (one: Held) => daysWords(one) || say('alltid')
  return [
    say('Rollen {role} gjelder {days}, ikke {before}.', {
      role: words({ ...held, from: null, to: null }),
      days: days(held),
      before: days(before),
    }),
  ]
}

function leavingWords({ group: { person }, held }: Settled, words: Words): string[] {
  const leaving = person?.held.filter((one) => !held.some((other) => sameHeld(one, other))) ?? []
  return leaving.map((one) => say('Mister rollen {role}.', { role: words(one) }))
}
