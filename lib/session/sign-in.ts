import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { person } from '@/db/schema/people'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { beginSession } from './begin'
import { matches } from './password'
import { passwordsAllowed } from './provider'
import { attempt, forgive } from './throttle'

const wrong = () => refused('unknown', say('E-postadressen eller passordet er feil.'))

const notByPassword = () =>
  refused('forbidden', say('Her logger alle inn med den felles innloggingen, uten passord.'))

/**
 * Signs in with e-mail and password and gives the session's token. Unknown, disabled, invited and mistyped
 * all get the same answer after the same time.
 */
export async function signIn(email: string, password: string, address: string): Promise<Outcome<string>> {
  if (!(await passwordsAllowed())) return notByPassword()
  const account = email.trim().toLowerCase()
  const tried = await attempt(account, address)
  if (!tried.ok) return tried
  const [found] = await db
    .select()
    .from(person)
    .where(eq(sql`lower(${person.email})`, account))
  const right = await matches(found?.passwordHash, password)
  if (!found || !right || found.disabledAt) return wrong()
  await forgive(tried.value)
  return done(await beginSession(found.id))
}

/** Signs in as one of the demo's people without a password; refused wherever this is not a demonstration. */
export async function signInAsDemo(personId: string): Promise<Outcome<string>> {
  const person = (await demoPeople()).find(({ id }) => id === personId)
  if (!person) return refused('forbidden', say('Innlogging med ett klikk finnes bare i en demonstrasjon.'))
  return done(await beginSession(person.id))
}

export type DemoPerson = { id: string; name: string; email: string; note: string }

/** Whom the sign-in page offers; nobody outside a demonstration. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const rows = await db
    .select({ id: person.id, name: person.name, email: person.email, note: person.demoNote })
    .from(person)
    .innerJoin(installation, eq(installation.demo, true))
    .where(and(isNotNull(person.demoNote), isNull(person.disabledAt)))
    .orderBy(person.createdAt, person.id)
  return rows.map(({ note, ...one }) => ({ ...one, note: note ?? '' }))
}
