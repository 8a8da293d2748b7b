import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { visit } from '@/db/schema/visits'

/** What was counted at addresses that are changed is counted at what they are changed to. */
export async function renameVisits(
  tx: Tx,
  reportId: string,
  renamed: (path: string) => string,
): Promise<void> {
  const paths = await tx.selectDistinct({ path: visit.path }).from(visit).where(eq(visit.reportId, reportId))
  for (const { path } of paths) {
    const to = renamed(path)
    if (to === path) continue
    const gone = await tx
      .delete(visit)
      .where(and(eq(visit.reportId, reportId), eq(visit.path, path)))
      .returning()
    await tx
      .insert(visit)
      .values(gone.map((one) => ({ ...one, path: to })))
      .onConflictDoUpdate({
        target: [visit.reportId, visit.path, visit.day],
        set: { count: sql`${visit.count} + excluded.count` },
      })
  }
}
