import type { Role } from '../../access'

const named: Record<string, Role> = {
  bidragsyter: 'editor',
  bidragsytar: 'editor',
  skribent: 'editor',
  forfatter: 'editor',
  godkjenner: 'approver',
  godkjennar: 'approver',
  rapportansvarlig: 'manager',
  rapportansvarleg: 'manager',
  administrator: 'administrator',
  admin: 'administrator',
}

/** How we write a role in a list ourselves: whoever takes it in need not speak as who fetched it. */
export const roleCells: Record<Role, string> = {
  editor: 'Bidragsyter',
  approver: 'Godkjenner',
  manager: 'Rapportansvarlig',
  administrator: 'Administrator',
}

/** The role that a cell names; null: none that we know. */
export function roleOf(cell: string): Role | null {
  const word = cell.toLocaleLowerCase('nb').replace(/[^\p{L}]/gu, '')
  return Object.hasOwn(named, word) ? named[word]! : null
}

const norwegian = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/

/** "31.12.2027" as 2027-12-31; what is no such date is left as it stands, to be judged with the rest. */
export function dayOf(cell: string): string | null {
  const day = cell.replace(/[ T]0?0[:.]00([:.]00)?$/, '')
  const [, date, month, year] = norwegian.exec(day) ?? []
  if (!date || !month || !year) return day === '' ? null : day
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
