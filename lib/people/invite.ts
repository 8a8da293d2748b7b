import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { inviteSchema } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { makeLink } from '@/lib/session/links'
import { passwordsAllowed } from '@/lib/session/provider'
import { judgeRoles, setRoles, tellRoles } from './roles'

/** No link where passwords are off: then the invited address is enough. */
export type Invited = { id: string; link: string | null }

/** Lets somebody in: the answer has a one-time link that they choose their password with. */
export async function invite(actor: Actor, input: z.output<typeof inviteSchema>): Promise<Outcome<Invited>> {
  if (!may(actor, 'managePeople')) return absent
  const invited = await inviteBy(actor.id, input)
  if (!invited.ok || (await passwordsAllowed())) return invited
  return done({ ...invited.value, link: null })
}

/** The same for a program, which acts as `system`. */
export function inviteBy(
  by: string,
  input: z.output<typeof inviteSchema>,
): Promise<Outcome<{ id: string; link: string }>> {
  return db.transaction(async (tx) => {
    const made = { id: nanoid(), name: input.name, email: input.email, createdAt: now() }
    const allowed = await judgeRoles(tx, made.id, input.held)
    if (!allowed.ok) return allowed
    const added = await tx.insert(person).values(made).onConflictDoNothing().returning({ id: person.id })
    if (added.length === 0) return emailTaken()
    const link = await makeLink(tx, made.id, 'invitation')
    const changes = await setRoles(tx, made.id, input.held)
    await append(tx, { actor: by, kind: 'person.invite', subject: made.id })
    await tellRoles(tx, by, made.id, changes)
    return done({ id: made.id, link })
  })
}

export function emailTaken() {
  const says = say('Det finnes allerede en person med denne e-postadressen.')
  return refused('invalid', says, { fields: { email: says } })
}
