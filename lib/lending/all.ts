import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { person } from '@/db/schema/people'
import { draft, report, section } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { judgeLending } from '@/lib/core/lending'
import { standingAll } from '@/lib/sections/find'
import { stillOpen } from './find'

/** A link that works, wherever it leads: for whom, to what, and who answers for it. */
export type WorkingLink = {
  id: string
  holder: string
  holderIs: string
  until: string
  mayComment: boolean
  section: { id: string; title: string }
  report: string
  by: { id: string; name: string; disabled: boolean }
  mayRevoke: boolean
}

/** Every link of the installation that works today, those first that last the longest; null: not for this actor. */
export async function workingLinks(actor: Actor): Promise<WorkingLink[] | null> {
  if (!may(actor, 'managePeople')) return null
  const rows = await db
    .select({
      link: readingLink,
      title: draft.title,
      report: report.title,
      by: person.name,
      shut: sql<boolean>`${person.disabledAt} is not null`,
    })
    .from(readingLink)
    .innerJoin(section, eq(section.id, readingLink.sectionId))
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .innerJoin(person, eq(person.id, readingLink.madeBy))
    .where(and(stillOpen(), isNull(section.removedAt), eq(report.imported, false)))
    .orderBy(desc(readingLink.until), asc(readingLink.madeAt), asc(readingLink.id))
  const sections = await standingAll(db, [...new Set(rows.map(({ link }) => link.sectionId))])
  const facts = new Map(sections.map((one) => [one.id, one.facts]))
  return rows.map(({ link, title, report, by, shut }) => {
    const of = facts.get(link.sectionId)
    return {
      ...{ id: link.id, holder: link.holder, holderIs: link.holderIs },
      ...{ until: link.until, mayComment: link.mayComment, report },
      section: { id: link.sectionId, title },
      by: { id: link.madeBy, name: by, disabled: shut },
      mayRevoke: of !== undefined && judgeLending('revoke', actor, of).ok,
    }
  })
}
