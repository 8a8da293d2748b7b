import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { grant, person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import { unitNames } from '@/lib/core/importing/source'
import { Trouble } from '@/lib/core/trouble'
import { carryOut } from '@/lib/editions/carry-out'
import { bringIn } from '@/lib/imports/bring-in'
import type { SeenSource } from '@/lib/imports/read-source'
import { actorByEmail, actorById } from '@/lib/session/actor'
import { inForce } from '@/lib/session/in-force'
import { must } from '../told'
import type { ImportWish } from './wish'

/** Does what the command asks for, and says what came of it, a line for each thing to look at. */
export async function importSource(
  { file: _, as, ...wish }: ImportWish,
  { source, pictures }: SeenSource,
): Promise<string[]> {
  const actor = as === null ? await onlyAdministrator() : await actorByEmail(as)
  if (!actor) throw new Trouble(`Det finnes ingen person med e-postadressen «${as}».`)
  const brought = must(await bringIn(actor, { ...wish, source, pictures, corrections: [] }))
  if (brought.publication) await publishNow(brought.publication)
  const state = wish.published ? 'Publisert' : 'Lagret som utkast'
  return [
    ...brought.findings.map(({ line, says }) => `${unitNames[source.unit]} ${line}: ${says}`),
    ...source.doubts,
    ...source.left.map(({ says, words }) => (words === '' ? says : `${says} «${words}»`)),
    `${state} av ${actor.name}: ${brought.sections} ${brought.sections === 1 ? 'kapittel' : 'kapitler'} i /${brought.slug}.`,
  ]
}

/** The running server may have begun the job by now; whoever flips first has done it. */
async function publishNow(id: string): Promise<void> {
  await carryOut(id)
  const [row] = await db.select().from(publication).where(eq(publication.id, id))
  if (row?.failure) throw new Trouble(row.failure)
}

async function onlyAdministrator(): Promise<Actor> {
  const found = await db
    .selectDistinct({ id: person.id })
    .from(person)
    .innerJoin(grant, eq(grant.personId, person.id))
    .where(and(eq(grant.role, 'administrator'), inForce(), isNull(person.disabledAt)))
  const actor = found.length === 1 ? await actorById(found[0]!.id) : null
  if (!actor) throw new Trouble('Si hvem som henter inn rapporten, med --as E-POST.')
  return actor
}
