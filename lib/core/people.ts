import { z } from 'zod'
import { departmental, type Role, roles } from './access'
import { id, text } from './text'

export const roleNames: Record<Role, string> = {
  editor: 'Bidragsyter',
  approver: 'Godkjenner',
  manager: 'Rapportansvarlig',
  administrator: 'Administrator',
}

/** "Bidragsyter, Eiendom" */
export function heldWords({ role, department }: { role: Role; department: string | null }): string {
  return department === null ? roleNames[role] : `${roleNames[role]}, ${department}`
}

const name = text(120).trim().min(1, 'Skriv et navn.')
const email = text(254).trim().toLowerCase().pipe(z.email('Skriv en e-postadresse, som kari@kommune.no.'))

/** A role, with the department it is held in where the role wants one. */
const heldSchema = z
  .strictObject({ role: z.enum(roles), departmentId: id.nullable() })
  .refine(({ role, departmentId }) => departmental.includes(role) === (departmentId !== null), {
    message: 'Velg enhet for rollen.',
    path: ['departmentId'],
  })
export type Held = z.infer<typeof heldSchema>

export const sameHeld = (a: Held, b: Held): boolean => a.role === b.role && a.departmentId === b.departmentId

const held = z
  .array(heldSchema)
  .max(100)
  .refine((all) => all.every((one, i) => all.findIndex((other) => sameHeld(one, other)) === i), {
    message: 'Samme rolle står to ganger.',
  })

export const inviteSchema = z.strictObject({ name, email, held })
export const changePersonSchema = z.strictObject({ id, name, email, held })
export const personSchema = z.strictObject({ id })

/** A password as it is typed; what makes a good one is judged when it is chosen. */
export const passwordSchema = text(200)
export const emailSchema = text(254)
