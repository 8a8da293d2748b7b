import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { now, today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { judgeLending, linkState, type revokeLinkSchema } from '@/lib/core/lending'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { lockSection } from '@/lib/sections/find'

/** Ends a link at once. What was said through it stands. */
export function revokeLink(actor: Actor, { id }: z.infer<typeof revokeLinkSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [named] = await tx
      .select({ sectionId: readingLink.sectionId })
      .from(readingLink)
      .where(eq(readingLink.id, id))
    const found = named && (await lockSection(tx, actor, named.sectionId))
    if (!found) return absent
    const allowed = judgeLending('revoke', actor, found.facts)
    if (!allowed.ok) return allowed
    const [link] = await tx.select().from(readingLink).where(eq(readingLink.id, id)).for('update')
    if (!link || linkState({ ...link, away: false }, today()) !== 'works')
      return refused('stale', say('Lenken virker ikke lenger.'))
    await tx
      .update(readingLink)
      .set({ ended: 'revoked', endedBy: actor.id, endedAt: now() })
      .where(eq(readingLink.id, id))
    await append(tx, {
      actor: actor.id,
      kind: 'lending.revoke',
      reportId: found.reportId,
      sectionId: found.id,
      subject: id,
    })
    return done()
  })
}
