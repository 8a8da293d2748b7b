/** What a list can hold: units, or people with their roles. */
export const kinds = ['units', 'people'] as const
export type Kind = (typeof kinds)[number]

/** The columns of each kind: how we head them ourselves, and what else they are called out there. */
export const columns = {
  units: {
    name: [
      'Enhetsnavn',
      'Enhet',
      'Navn på enhet',
      'Enhetens navn',
      'Virksomhet',
      'Avdeling',
      'Sektor',
      'Tjenesteområde',
    ],
    above: [
      'Overordnet enhet',
      'Overordnet',
      'Overordnet virksomhet',
      'Overordnet sektor',
      'Overenhet',
      'Ligger under',
      'Hører til',
      'Foreldreenhet',
    ],
    contactName: ['Kontaktnavn', 'Kontakt', 'Kontaktperson', 'Navn på kontakt', 'Navn på kontakten'],
    contactEmail: ['E-post', 'E-postadresse', 'Mail', 'Email', 'Kontakt e-post', 'E-post til kontakten'],
    contactPhone: ['Telefon', 'Tlf', 'Telefonnummer', 'Mobil', 'Kontakttelefon', 'Telefon til kontakten'],
  },
  people: {
    name: ['Navn', 'Fullt navn', 'Person', 'Ansatt', 'Medarbeider'],
    givenName: ['Fornavn'],
    familyName: ['Etternavn'],
    email: ['E-post', 'E-postadresse', 'Mail', 'Email', 'Jobb e-post'],
    role: ['Rolle', 'Roller', 'Tilgang'],
    unit: ['Enhet', 'Enhetsnavn', 'Avdeling', 'Virksomhet', 'Organisasjonsenhet', 'Arbeidssted'],
    from: ['Fra', 'Fra og med', 'Fra dato', 'Gjelder fra', 'Startdato', 'Fom'],
    to: ['Til', 'Til og med', 'Til dato', 'Gjelder til', 'Sluttdato', 'Tom'],
  },
} as const

export type Column<K extends Kind> = keyof (typeof columns)[K] & string

/** Where the columns of a list stand, by what they are; those that are not there are left out. */
export type Header<K extends Kind = Kind> = {
  kind: K
  at: Partial<Record<Column<K>, number>>
  /** As they are headed in the file. */
  titles: Partial<Record<Column<K>, string>>
  unused: string[]
}

/** What a list of a kind cannot be without. */
const complete = {
  units: ({ name }: Header<'units'>['at']) => name !== undefined,
  people: ({ email, name, familyName, role }: Header<'people'>['at']) =>
    email !== undefined && (name ?? familyName ?? role) !== undefined,
}

/** What a line says as the head of a list; null: it is none. The kind that knows more of it is the right one. */
export function headerOf(line: readonly string[]): Header | null {
  const [people, units] = [headed('people', line), headed('units', line)]
  const fits = [...(complete.people(people.at) ? [people] : []), ...(complete.units(units.at) ? [units] : [])]
  return fits.sort((a, b) => known(b) - known(a))[0] ?? null
}

/** How many columns of a list are known. */
export const known = ({ at }: Header): number => Object.keys(at).length

/** The first name that a column goes by is the best; what is left over is not used. */
function headed<K extends Kind>(kind: K, line: readonly string[]): Header<K> {
  const said = line.map(bare)
  const header: Header<K> = { kind, at: {}, titles: {}, unused: [] }
  for (const [column, names] of Object.entries(columns[kind]) as [Column<K>, readonly string[]][]) {
    const at = names.map((name) => said.indexOf(bare(name))).find((i) => i >= 0)
    if (at === undefined) continue
    header.at[column] = at
    header.titles[column] = line[at]
  }
  const used = Object.values(header.at)
  header.unused = line.filter((title, i) => title !== '' && !used.includes(i))
  return header
}

/** "E-post:" and "epost" are one. */
const bare = (title: string): string => title.toLocaleLowerCase('nb').replace(/[^\p{L}\d]/gu, '')

/** How we head a column ourselves. */
export const headOf = <K extends Kind>(kind: K, column: Column<K>): string =>
  (columns[kind][column] as unknown as readonly string[])[0] ?? column

/** How a column is headed where the file has not said. */
export function titleOf<K extends Kind>({ kind, titles }: Header<K>, column: Column<K>): string {
  return titles[column] ?? headOf(kind, column)
}
