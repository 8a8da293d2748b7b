import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { now } from '@/lib/clock'
import { append } from '@/lib/log'
import type { Lent } from './find'

/** Counts that a link was read by; the first time is told in the log. */
export function noteLook({ link, section }: Lent & { state: 'works' }): Promise<void> {
  return db.transaction(async (tx) => {
    const [seen] = await tx
      .update(readingLink)
      .set({ looks: sql`${readingLink.looks} + 1`, lookedAt: now() })
      .where(eq(readingLink.id, link.id))
      .returning({ looks: readingLink.looks })
    if (seen?.looks !== 1) return
    await append(tx, {
      actor: link.id,
      kind: 'lending.look',
      reportId: section.reportId,
      sectionId: section.id,
      subject: link.id,
    })
  })
}
