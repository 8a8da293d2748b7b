import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import type { person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { personSchema } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { makeLink } from '@/lib/session/links'
import { passwordsAllowed } from '@/lib/session/provider'
import { lockPerson } from './find'

/** A new one-time link for somebody who never used theirs, or forgot the password. Earlier ones end. */
export async function renewLink(
  actor: Actor,
  { id }: z.output<typeof personSchema>,
): Promise<Outcome<{ link: string }>> {
  return db.transaction(async (tx) => {
    const found = await lockPerson(tx, actor, id)
    if (!found) return absent
    return (await passwordsAllowed()) ? linkFor(tx, actor.id, found) : withoutPasswords()
  })
}

const withoutPasswords = () =>
  refused('forbidden', say('Passord er slått av. Personen logger inn med den felles innloggingen.'))

/** The same inside a transaction, for a program that acts as `system`. */
export async function linkFor(
  tx: Tx,
  by: string,
  one: typeof person.$inferSelect,
): Promise<Outcome<{ link: string }>> {
  if (one.disabledAt) return refused('forbidden', say('Kontoen er stengt. Åpne den først.'))
  const link = await makeLink(tx, one.id, one.passwordHash ? 'reset' : 'invitation')
  await append(tx, { actor: by, kind: 'person.link', subject: one.id })
  return done({ link })
}
