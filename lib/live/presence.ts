import { and, asc, count, eq, gt, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { presence } from '@/db/schema/presence'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { leavingSchema, Present, presenceSchema } from '@/lib/core/live'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { same } from '@/lib/core/tree'
import { tell } from '@/lib/notify'
import { findSection } from '@/lib/sections/find'

/** A page that was not heard of for so long is closed, or its browser is. It says it is there every 15 s. */
const forgotten = 40_000

/** More than these at once are not listed; nor are more pages of one person, who would hide the others. */
const most = 30
const mostOfOne = 10

const oldest = () => new Date(now().getTime() - forgotten)

/** A page is open at a place. Said again only to be kept; others are told when something is new. */
export async function bePresent(
  actor: Actor,
  { id, tab, place }: z.output<typeof presenceSchema>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    if (!(await findSection(tx, actor, id))) return absent
    const here = and(eq(presence.sectionId, id), eq(presence.tab, tab))
    const [before] = await tx.select().from(presence).where(here).for('update')
    if (before && before.personId !== actor.id) return absent
    if (!before && (await openOf(tx, actor, id)) >= mostOfOne) return done()
    const seen = { place, seenAt: now() }
    await tx
      .insert(presence)
      .values({ sectionId: id, tab, personId: actor.id, ...seen })
      .onConflictDoUpdate({
        target: [presence.sectionId, presence.tab],
        set: seen,
        setWhere: eq(presence.personId, actor.id),
      })
    const known = before && before.seenAt > oldest() && same(before.place, place)
    if (!known) await tell(tx, 'section_presence', id)
    return done()
  })
}

/** How many pages a person has open in a section. */
async function openOf(tx: Tx, actor: Actor, sectionId: string): Promise<number> {
  const [open] = await tx
    .select({ count: count() })
    .from(presence)
    .where(
      and(eq(presence.sectionId, sectionId), eq(presence.personId, actor.id), gt(presence.seenAt, oldest())),
    )
  return open?.count ?? 0
}

/** A page is left. Whoever may not read the section any more can still leave it. */
export async function leave(actor: Actor, { id, tab }: z.output<typeof leavingSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const mine = and(eq(presence.sectionId, id), eq(presence.tab, tab), eq(presence.personId, actor.id))
    const left = await tx.delete(presence).where(mine).returning({ tab: presence.tab })
    if (left.length > 0) await tell(tx, 'section_presence', id)
    return done()
  })
}

/** Who has a section open now, by name. */
export async function presentIn(tx: Tx, sectionId: string): Promise<Present[]> {
  return tx
    .select({ tab: presence.tab, person: presence.personId, name: person.name, place: presence.place })
    .from(presence)
    .innerJoin(person, eq(person.id, presence.personId))
    .where(and(eq(presence.sectionId, sectionId), gt(presence.seenAt, oldest())))
    .orderBy(asc(person.name), asc(presence.tab))
    .limit(most)
}

/** Forgets pages that were closed without a word. */
export async function sweepPresence(): Promise<void> {
  await db.delete(presence).where(lt(presence.seenAt, oldest()))
}
