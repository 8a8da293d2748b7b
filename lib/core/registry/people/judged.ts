import { departmental } from '../../access'
import { inviteSchema, roleNames } from '../../people'
import { say } from '../../words/say'
import { type Column, type Header, titleOf } from '../columns'
import type { RegistryFile, Row } from '../file'
import type { Problem } from '../line'
import { bare, finder, type Lead, ways } from '../places'
import { dayOf, roleOf } from './cells'
import type { JudgedRow, Person, Standing } from './person'

type Find = (name: string) => { id: string } | { says: string }

/** Each row with whom it is about and which role it gives, and what is wrong with that in the words of the form. */
export function judgedRows({ header, rows }: RegistryFile<'people'>, standing: Standing): JudgedRow[] {
  const byEmail = new Map(standing.people.map((one) => [one.email.toLowerCase(), one]))
  const find = unitFinder(standing)
  return rows.map((row) => {
    const email = (row.cells.email ?? '').toLowerCase()
    return judged(header, row, email, byEmail.get(email) ?? null, find)
  })
}

function judged(
  header: Header<'people'>,
  row: Row<'people'>,
  email: string,
  person: Person | null,
  find: Find,
): JudgedRow {
  const name = nameOf(row) || person?.name || ''
  const problems: Problem[] = []
  const wrong = (column: Column<'people'>, says: string) =>
    problems.push({ column: titleOf(header, column), says })
  if (person?.disabled) wrong('email', say('Kontoen er stengt. Åpne den først, eller ta bort raden.'))

  const wanted = wantedRole(row, person, find, wrong)
  const parsed = inviteSchema.safeParse({ name, email, held: wanted ? [wanted] : [] })
  if (parsed.success) {
    const [held = null] = parsed.data.held
    return { row, email: parsed.data.email, person, name: parsed.data.name, held, problems }
  }
  for (const { path, message } of parsed.error.issues) wrong(columnOf(path, header), message)
  const titles = Object.values(header.titles)
  problems.sort((a, b) => titles.indexOf(a.column) - titles.indexOf(b.column))
  return { row, email, person, name, held: null, problems }
}

/** Names of people stand in one column, or in two. */
const nameOf = ({ cells: { name, givenName = '', familyName = '' } }: Row<'people'>): string =>
  name || `${givenName} ${familyName}`.trim()

type Wrong = (column: Column<'people'>, says: string) => void
type Wanted = { role: string; departmentId: string | null; from: string | null; to: string | null }

/** The role of a row, as far as it can be told; null: it gives none. */
function wantedRole(
  { cells }: Row<'people'>,
  person: Person | null,
  find: Find,
  wrong: Wrong,
): Wanted | null {
  if (!cells.role) {
    if (cells.from || cells.to) wrong('role', say('Raden har dager, men ingen rolle.'))
    return null
  }
  const role = roleOf(cells.role)
  if (!role) {
    wrong(
      'role',
      say(
        'Ukjent rolle «{role}». Skriv bidragsyter, godkjenner, rapportansvarlig eller administrator, én på hver rad.',
        { role: cells.role },
      ),
    )
    return null
  }
  const inUnit = departmental.includes(role)
  if (!inUnit && cells.unit)
    wrong(
      'unit',
      say('Rollen {role} gjelder hele organisasjonen. Ikke skriv noen enhet.', {
        role: roleNames[role].toLowerCase(),
      }),
    )
  const unit = inUnit && cells.unit ? find(cells.unit) : null
  if (unit && 'says' in unit) {
    wrong('unit', unit.says)
    return null
  }
  const place = { role, departmentId: unit?.id ?? null }
  const before = person?.held.find((one) => one.role === role && one.departmentId === place.departmentId)
  return {
    ...place,
    from: cells.from === undefined ? (before?.from ?? null) : dayOf(cells.from),
    to: cells.to === undefined ? (before?.to ?? null) : dayOf(cells.to),
  }
}

/** Where a person's name stands. */
export const nameColumn = ({ at }: Header<'people'>): 'name' | 'familyName' =>
  at.name === undefined && at.familyName !== undefined ? 'familyName' : 'name'

function columnOf(path: readonly PropertyKey[], header: Header<'people'>): Column<'people'> {
  const [field, , part] = path
  if (field === 'name') return nameColumn(header)
  if (field === 'email') return 'email'
  return part === 'from' || part === 'to' ? part : part === 'departmentId' ? 'unit' : 'role'
}

/** Finds a unit by its name or the way to it; those in use come first. */
function unitFinder({ units }: Standing): Find {
  const way = ways(units)
  const places = units.map((unit) => ({
    key: unit.id,
    closed: unit.closed,
    way: bare(way.get(unit.id) ?? ''),
  }))
  const open = finder(places.filter(({ closed }) => !closed))
  const any = finder(places)
  return (name) => {
    const lead: Lead<string> = open(name) === 'none' ? any(name) : open(name)
    if (typeof lead === 'object') return { id: lead.one }
    return {
      says:
        lead === 'none'
          ? say('Fant ingen enhet som heter «{name}».', { name })
          : say('Flere enheter heter «{name}». Skriv hele veien, som «Teknisk / Drift».', { name }),
    }
  }
}
