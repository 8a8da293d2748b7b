import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { section } from '@/db/schema/reports'
import type { Taking } from '@/lib/core/erasing/taking'
import { holds } from '@/lib/core/erasing/words'

/** Hints that somebody put away: they are known by the words they found. */
export async function hintsHolding(tx: Tx, reportId: string, { pattern }: Taking) {
  if (!pattern) return []
  const rows = await tx
    .select({ sectionId: hiddenHint.sectionId, hint: hiddenHint.hint })
    .from(hiddenHint)
    .innerJoin(section, eq(section.id, hiddenHint.sectionId))
    .where(eq(section.reportId, reportId))
  return rows.filter(({ hint }) => holds(hint, pattern))
}
