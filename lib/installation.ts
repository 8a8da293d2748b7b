import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { type Actor, may } from './core/access'
import type { installationSchema } from './core/installation'
import { absent, done, type Outcome } from './core/outcome'
import { callUnits } from './language'
import { append } from './log'
import { tell } from './notify'

export type Installation = typeof installation.$inferSelect

/** Whose Beretning this is. Every start makes sure that there is one. */
export async function thisInstallation(tx: Pick<Tx, 'select'> = db): Promise<Installation> {
  const [found] = await tx.select().from(installation)
  if (!found) throw new Error('The installation has no row')
  callUnits(found.unit)
  return found
}

/** Changes what stands on every public page from the next edition on. */
export async function changeInstallation(
  actor: Actor,
  facts: z.output<typeof installationSchema>,
): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    await tx.update(installation).set(facts)
    // The pages around the editions are drawn anew.
    await tell(tx, 'report_published', '')
    await append(tx, { actor: actor.id, kind: 'installation.change', data: { name: facts.name } })
    return done()
  })
}
