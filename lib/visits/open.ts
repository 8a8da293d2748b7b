import { and, asc, desc, eq, like, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile, editionSection } from '@/db/schema/editions'
import { edition, report } from '@/db/schema/reports'
import { visit } from '@/db/schema/visits'
import { today } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { type Formerly, type ShownPage, throughDays, viewed } from '@/lib/core/visits/views'
import { plus } from '@/lib/core/workdays'
import { pageNames } from './names'

export type Visits = NonNullable<Awaited<ReturnType<typeof openVisits>>>

/** How much the pages of a report are read: all that is known of it. Null: not for this actor. */
export async function openVisits(actor: Actor, slug: string) {
  if (!may(actor, 'manageReports')) return null
  const [found] = await db.select().from(report).where(eq(report.slug, slug))
  if (!found) return null
  const day = today()
  const [pages, formerly, counted, days] = await Promise.all([
    pagesOf(found.id, found.currentEditionId),
    formerlyOf(found.id),
    countedBy(found.id, day),
    daysOf(found.id, day),
  ])
  const firsts = counted.map(({ first }) => first).sort()
  return {
    report: found,
    today: day,
    /** The first day of which something was counted. */
    since: firsts[0] ?? null,
    total: {
      week: sum(counted.map(({ week }) => week)),
      month: sum(counted.map(({ month }) => month)),
      all: sum(counted.map(({ all }) => all)),
    },
    days: throughDays(days, day, 30),
    pages: viewed(pages, formerly, counted),
  }
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

/** What readers have now; of a report that is withdrawn, what they had last. */
async function pagesOf(reportId: string, currentId: string | null): Promise<ShownPage[]> {
  const [last] = await db
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.reportId, reportId), currentId ? eq(edition.id, currentId) : undefined))
    .orderBy(desc(edition.number))
    .limit(1)
  if (!last) return []
  const pages = await db
    .select({
      path: editionFile.path,
      sectionId: editionFile.sectionId,
      number: editionSection.number,
      title: editionSection.title,
    })
    .from(editionFile)
    .leftJoin(
      editionSection,
      and(
        eq(editionSection.editionId, editionFile.editionId),
        eq(editionSection.sectionId, editionFile.sectionId),
      ),
    )
    .where(and(eq(editionFile.editionId, last.id), like(editionFile.type, 'text/html%')))
  return pages.map(({ path, sectionId, number, title }) => ({
    path,
    sectionId,
    number: path === '' ? '' : (number ?? ''),
    title: pageNames[path] ?? title ?? path,
  }))
}

async function formerlyOf(reportId: string): Promise<Formerly> {
  const held = await db
    .selectDistinctOn([editionSection.path], {
      path: editionSection.path,
      sectionId: editionSection.sectionId,
    })
    .from(editionSection)
    .innerJoin(edition, eq(edition.id, editionSection.editionId))
    .where(eq(edition.reportId, reportId))
    .orderBy(asc(editionSection.path), desc(edition.number))
  return new Map(held.map(({ path, sectionId }) => [path, sectionId]))
}

const summed = (since?: string) =>
  since
    ? sql<number>`coalesce(sum(${visit.count}) filter (where ${visit.day} >= ${since}), 0)`.mapWith(Number)
    : sql<number>`sum(${visit.count})`.mapWith(Number)

function countedBy(reportId: string, day: string) {
  return db
    .select({
      path: visit.path,
      week: summed(plus(day, -6)),
      month: summed(plus(day, -29)),
      all: summed(),
      first: sql<string>`min(${visit.day})::text`,
    })
    .from(visit)
    .where(eq(visit.reportId, reportId))
    .groupBy(visit.path)
}

function daysOf(reportId: string, day: string) {
  return db
    .select({ day: visit.day, count: summed() })
    .from(visit)
    .where(and(eq(visit.reportId, reportId), sql`${visit.day} >= ${plus(day, -29)}`))
    .groupBy(visit.day)
}
