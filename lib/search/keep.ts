import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { searchPage, searchPassage, searchWord } from '@/db/schema/search'
import type { SearchPage } from '@/lib/core/search/page'
import { wordsOf } from '@/lib/core/search/words'

/** A section of an edition, as it is found. */
type Kept = Omit<typeof searchPage.$inferInsert, 'reportId'> & SearchPage

/** Rows that are inserted at once. */
const atOnce = 200

/** Keeps the pages of a report, their passages and their words. */
export async function keep(tx: Tx, reportId: string, kept: readonly Kept[]): Promise<void> {
  const pages = kept.map(({ passages: _, ...page }) => ({ ...page, reportId }))
  for (const some of lots(pages)) await tx.insert(searchPage).values(some)
  const passages = kept.flatMap(({ sectionId, passages }) =>
    passages.map((one, position) => ({ ...one, reportId, sectionId, position })),
  )
  for (const some of lots(passages)) await tx.insert(searchPassage).values(some)
  for (const some of lots(wordsOf(kept)))
    await tx
      .insert(searchWord)
      .values(some.map((one) => ({ ...one, reports: [reportId] })))
      .onConflictDoUpdate({
        target: [searchWord.folded, searchWord.word],
        set: { reports: sql`array_append(${searchWord.reports}, ${reportId})` },
      })
}

const lots = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) => all.slice(n * atOnce, (n + 1) * atOnce))
