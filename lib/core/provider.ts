import { z } from 'zod'
import { departmental, roles } from './access'
import { id, list, text } from './text'
import { because, words } from './words/say'

export type ProviderRefusal = 'uninvited' | 'unverified' | 'another' | 'disabled' | 'broken'

/** Why somebody who is known at the provider does not come in here. */
export const providerRefusals = words<Record<ProviderRefusal, string>>({
  uninvited: 'Du er logget inn, men har ikke tilgang til Beretning. Be administratoren om en invitasjon.',
  unverified:
    'Innloggingen bekrefter ikke e-postadressen din, og da vet vi ikke hvem du er. Be administratoren om hjelp.',
  another:
    'E-postadressen din er allerede knyttet til en annen innlogging. Be administratoren om å løse den fra kontoen.',
  disabled: 'Kontoen din er stengt. Spør administratoren hvis du trenger tilgang.',
  broken: 'Innloggingen ble avbrutt eller mislyktes. Prøv igjen.',
})

/** What is said on the way back to the sign-in page; whatever else the address holds is never shown. */
export function refusalWords(code: string | undefined): string | null {
  if (!code) return null
  return code in providerRefusals ? providerRefusals[code as ProviderRefusal] : providerRefusals.broken
}

const yes = z.union([z.literal(true), z.literal('true'), z.literal(1), z.literal('1')])
const names = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()))
  .catch([])

/**
 * What a provider says of somebody. An address counts only where the provider has verified it: Entra ID says so in
 * `xms_edov`. Groups are read from `groups` and `roles`.
 */
export const claimsSchema = z
  .object({
    sub: z.string().min(1).max(255),
    email: z.string().max(254).optional().catch(undefined),
    email_verified: z.unknown().optional(),
    xms_edov: z.unknown().optional(),
    groups: names.default([]),
    roles: names.default([]),
  })
  .transform(({ sub, email, email_verified, xms_edov, groups, roles }) => ({
    subject: sub,
    email: email?.trim().toLowerCase() || null,
    verified: yes.safeParse(email_verified).success || yes.safeParse(xms_edov).success,
    groups: [...new Set([...groups, ...roles])],
  }))
export type Claims = z.output<typeof claimsSchema>

const groupRole = z
  .strictObject({
    id,
    group: text(200).trim().min(1, because('Skriv gruppens navn eller id.')),
    role: z.enum(roles),
    departmentId: id.nullable(),
  })
  .refine(({ role, departmentId }) => departmental.includes(role) === (departmentId !== null), {
    ...because('Velg enhet for rollen.'),
    path: ['departmentId'],
  })
export type GroupRole = z.infer<typeof groupRole>

type Place = Pick<GroupRole, 'group' | 'role' | 'departmentId'>
export const sameGroupRole = (a: Place, b: Place): boolean =>
  a.group === b.group && a.role === b.role && a.departmentId === b.departmentId

export const groupRolesSchema = z.strictObject({
  groups: list(groupRole, 200).refine(
    (all) => all.every((one, i) => all.findIndex((other) => sameGroupRole(one, other)) === i),
    because('Samme rolle står to ganger for en gruppe.'),
  ),
})

export const passwordsSchema = z.strictObject({ allowed: z.boolean() })
