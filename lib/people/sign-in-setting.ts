import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { groupRole, identity } from '@/db/schema/identity'
import { installation } from '@/db/schema/installation'
import { session } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { personSchema } from '@/lib/core/people'
import type { GroupRole, passwordsSchema } from '@/lib/core/provider'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { passwordsAllowed, provider } from '@/lib/session/provider'
import { lockPerson } from './find'

export type SignInSetting = {
  /** What the provider is called here; null: there is none. */
  provider: { name: string; issuer: string } | null
  passwords: boolean
  groups: GroupRole[]
}

/** How people sign in here; null: not for this actor. */
export async function signInSetting(actor: Actor): Promise<SignInSetting | null> {
  if (!may(actor, 'managePeople')) return null
  const given = provider()
  return {
    provider: given && { name: given.name, issuer: given.issuer },
    passwords: await passwordsAllowed(),
    groups: await db.select().from(groupRole).orderBy(groupRole.group, groupRole.id),
  }
}

const tryFirst = () =>
  refused(
    'forbidden',
    say(
      'Logg inn med den felles innloggingen selv først. Da vet vi at den virker, og at du kommer inn igjen.',
    ),
  )

/** Turns passwords off or on. Whoever turns them off must have come in by the provider, so as not to be shut out. */
export async function allowPasswords(
  actor: Actor,
  { allowed }: z.output<typeof passwordsSchema>,
): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    if (!allowed && !(await providerKnows(actor.id))) return tryFirst()
    await tx.update(installation).set({ passwords: allowed })
    await append(tx, { actor: actor.id, kind: 'installation.passwords', data: { allowed } })
    return done()
  })
}

/** Loosens a person from the provider's account, for one who has got another there. They are signed out. */
export async function untie(actor: Actor, { id }: z.output<typeof personSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    if (!(await lockPerson(tx, actor, id))) return absent
    await tx.delete(identity).where(eq(identity.personId, id))
    await tx.delete(session).where(eq(session.personId, id))
    await append(tx, { actor: actor.id, kind: 'person.untie', subject: id })
    return done()
  })
}

async function providerKnows(personId: string): Promise<boolean> {
  const issuer = provider()?.issuer
  if (!issuer) return false
  const found = await db
    .select()
    .from(identity)
    .where(and(eq(identity.personId, personId), eq(identity.issuer, issuer)))
  return found.length > 0
}
