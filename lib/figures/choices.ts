import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { draft, report, revision, section } from '@/db/schema/reports'
import { type Actor, mayRead } from '@/lib/core/access'
import type { Source } from '@/lib/core/following'
import { exhibitsOf, type LinkTarget, type linkingSchema } from '@/lib/core/linking'
import { exhibitNumbers } from '@/lib/core/numbering'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { flat, outline } from '@/lib/core/outline'
import { sectionRows } from '@/lib/reports/rows'
import { factsOf, findSection } from '@/lib/sections/find'
import { readSources } from './sources'

type Input = z.infer<typeof linkingSchema>

/**
 * What text in a section can refer to: the chapters of its report that the actor may read, as they stand, and those
 * that everybody can read, as they were published.
 */
export async function linkTargets(actor: Actor, { id }: Input): Promise<Outcome<LinkTarget[]>> {
  const found = await findSection(db, actor, id)
  if (!found) return absent
  const rows = flat(outline(await sectionRows(db, found.reportId))).filter((row) => !row.front)
  const drafts = await db
    .select({ id: section.id, content: draft.content })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .where(and(eq(section.reportId, found.reportId), isNull(section.removedAt)))
  const blocks = new Map(drafts.map((one) => [one.id, one.content.blocks]))
  const chapters = rows.map((row) => ({ ...row, blocks: blocks.get(row.id) ?? [] }))
  const numbers = exhibitNumbers(chapters)
  const published = await publishedIn(found.reportId)
  return done(
    chapters.flatMap((row) => {
      const seen = mayRead(actor, factsOf(row)) ? row : published.get(row.id)
      if (!seen) return []
      const shown = exhibitsOf(seen.blocks, numbers).filter(({ id }) => numbers.has(id))
      return [{ id: row.id, number: row.number, title: seen.title, exhibits: shown }]
    }),
  )
}

/** The sections of the report's current edition: their public titles, and what was signed. */
async function publishedIn(reportId: string) {
  const rows = await db
    .select({ id: editionSection.sectionId, title: editionSection.title, content: revision.content })
    .from(report)
    .innerJoin(editionSection, eq(editionSection.editionId, report.currentEditionId))
    .leftJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(eq(report.id, reportId))
  return new Map(rows.map(({ id, title, content }) => [id, { title, blocks: content?.blocks ?? [] }]))
}

/** A section whose cells can be followed: its tables, as its draft has them. */
export async function linkSource(actor: Actor, { id }: Input): Promise<Outcome<Source>> {
  const { [id]: source } = await readSources(db, actor, [id])
  return source ? done(source) : absent
}
