import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { section } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { Guidance, guideSchema } from '@/lib/core/outlining'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { lockOutline, notManager } from './outline'

/** Tells whoever writes a section what is expected of it. */
export async function guide(
  actor: Actor,
  { id, ...guidance }: z.infer<typeof guideSchema>,
): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const found = await lockOutline(tx, id)
    if (!found || found.removedAt) return absent
    if (found.imported) return closed
    await tx.update(section).set(guidance).where(eq(section.id, id))
    await append(tx, { actor: actor.id, kind: 'section.guide', reportId: found.reportId, sectionId: id })
    return done()
  })
}

/** What stands now, for the manager who is to change it. */
export async function guidanceOf(actor: Actor, id: string): Promise<Guidance | null> {
  if (!may(actor, 'manageReports')) return null
  const [found] = await db
    .select({ guidance: section.guidance, example: section.example, expectedWords: section.expectedWords })
    .from(section)
    .where(and(eq(section.id, id), isNull(section.removedAt)))
  return found ?? null
}
