import { z } from 'zod'
import { departmental, type Relation, type Role, roles } from './access'
import { date, id, text } from './text'
import { dateWords } from './words/dates'
import { because, say, words } from './words/say'

export const roleNames = words<Record<Role, string>>({
  editor: 'Bidragsyter',
  approver: 'Godkjenner',
  manager: 'Rapportansvarlig',
  administrator: 'Administrator',
})

/** What somebody is to a section. */
export const relationNames = words<Record<Relation, string>>({
  editor: 'Bidragsyter',
  approver: 'Godkjenner',
  manager: 'Rapportansvarlig',
  administrator: 'Administrator',
  owner: 'Kapittelansvarlig',
  colleague: 'Kollega',
})

/** The first and the last day of something; null: open at that end. */
export type Days = { from: string | null; to: string | null }
export const always: Days = { from: null, to: null }

/** "Bidragsyter, Eiendom, fra 1. mars 2027 til 30. juni 2027" */
export function heldWords({
  role,
  department,
  ...days
}: Days & { role: Role; department: string | null }): string {
  return [roleNames[role], department, daysWords(days)].filter(Boolean).join(', ')
}

/** "fra 1. mars 2027 til 30. juni 2027"; nothing where it is open at both ends. */
export function daysWords({ from, to }: Days): string {
  if (from && to) return say('fra {from} til {to}', { from: dateWords(from), to: dateWords(to) })
  if (from) return say('fra {from}', { from: dateWords(from) })
  return to ? say('til {to}', { to: dateWords(to) }) : ''
}

export type Standing = 'now' | 'coming' | 'over'

/** Whether a day lies within the days, before them or after. */
export function standingOn(day: string, { from, to }: Days): Standing {
  if (from !== null && day < from) return 'coming'
  return to !== null && day > to ? 'over' : 'now'
}

/** Whether mail could be sent there. */
export const isEmail = (value: string): boolean => z.email().safeParse(value).success

export const sameDays = (a: Days, b: Days): boolean => a.from === b.from && a.to === b.to

const name = text(120).trim().min(1, because('Skriv et navn.'))
const email = text(254)
  .trim()
  .toLowerCase()
  .pipe(z.email(because('Skriv en e-postadresse, som kari@kommune.no.')))

/** A day that may be left open; an empty field of a form is ''. */
const openDay = z.union([date.nullable(), z.literal('').transform(() => null)]).default(null)

/** A role, with the department it is held in where the role wants one, on its days. */
const heldSchema = z
  .strictObject({ role: z.enum(roles), departmentId: id.nullable(), from: openDay, to: openDay })
  .refine(({ role, departmentId }) => departmental.includes(role) === (departmentId !== null), {
    ...because('Velg enhet for rollen.'),
    path: ['departmentId'],
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    ...because('Siste dag er før den første.'),
    path: ['to'],
  })
export type Held = z.output<typeof heldSchema>
/** The same as it stands in a form. */
export type HeldInput = z.input<typeof heldSchema>

type Place = Pick<Held, 'role' | 'departmentId'>
export const sameHeld = (a: Place, b: Place): boolean =>
  a.role === b.role && a.departmentId === b.departmentId

/** An administrator today and from now on: whose role ends some day is not counted on. */
export const administersOn = (day: string, { role, from, to }: Days & { role: Role }): boolean =>
  role === 'administrator' && to === null && standingOn(day, { from, to }) === 'now'

export const lastAdministratorWords = (): string =>
  say('Dette er den eneste administratoren som kan logge inn. Gjør en annen til administrator først.')

const held = z
  .array(heldSchema)
  .max(100)
  .refine(
    (all) => all.every((one, i) => all.findIndex((other) => sameHeld(one, other)) === i),
    because('Samme rolle står to ganger.'),
  )

export const inviteSchema = z.strictObject({ name, email, held })
export const changePersonSchema = z.strictObject({ id, name, email, held })
export const personSchema = z.strictObject({ id })

/** A password as it is typed; what makes a good one is judged when it is chosen. */
export const passwordSchema = text(200)
export const emailSchema = text(254)
