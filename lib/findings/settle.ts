import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { findReport } from '@/lib/acts/find'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { settleSchema, unsettleSchema } from '@/lib/core/agreeing'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { findingsFor, forget, type ShownFinding } from './find'

/** Puts a finding away for everybody, with the reason why it stands. */
export function settleFinding(actor: Actor, input: z.infer<typeof settleSchema>): Promise<Outcome> {
  return whoeverWrites(actor, input, async (tx, { key, places }) => {
    const [first] = places
    if (!first) throw new Error('A finding has a place')
    const said = { reason: input.reason, personId: actor.id, at: now() }
    await tx
      .insert(hiddenHint)
      .values({ sectionId: first.section, hint: key, ...said })
      .onConflictDoUpdate({ target: [hiddenHint.sectionId, hiddenHint.hint], set: said })
    const [about, data] = [{ reportId: input.report, sectionId: first.section }, { note: input.reason }]
    await append(tx, { actor: actor.id, kind: 'report.settle', ...about, data })
    return done()
  })
}

/** Takes it out again. */
export function unsettleFinding(actor: Actor, input: z.infer<typeof unsettleSchema>): Promise<Outcome> {
  return whoeverWrites(actor, input, async (tx) => {
    await forget(tx, input.report, input.key)
    await append(tx, { actor: actor.id, kind: 'report.unsettle', reportId: input.report })
    return done()
  })
}

/** A finding of sections that the actor may read, by someone who writes one of them. */
async function whoeverWrites(
  actor: Actor,
  { report, key }: z.infer<typeof unsettleSchema>,
  does: (tx: Tx, finding: ShownFinding) => Promise<Outcome>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const home = await findReport(tx, actor, report)
    if (!home) return absent
    if (home.report.imported) return closed
    const found = (await findingsFor(tx, actor, report)).find(({ keys }) => keys.includes(key))
    if (!found) return refused('stale', say('Tallene er endret siden du åpnet siden. Last den på nytt.'))
    if (found.maySettle) return does(tx, found)
    return refused('forbidden', say('Bare de som skriver i et av kapitlene, kan legge dette bort.'))
  })
}
