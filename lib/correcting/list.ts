import { and, asc, eq, notInArray } from 'drizzle-orm'
import { db } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { report, section } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { correctionMovesFor } from '@/lib/core/correcting'
import { numbers } from '@/lib/core/outline'
import type { Language } from '@/lib/core/section'
import { type StepNow, stepNow } from '@/lib/core/steps'
import { placesIn } from '@/lib/reports/rows'
import { namesOf } from '@/lib/sections/people'
import { type CorrectionRow, correctionOf, type FoundCorrection, readable } from './find'

/** What somebody can do with a correction next. */
export type CorrectionTask = 'approve' | 'write' | 'publish'

/** A correction under way, as a list shows it. */
export type ListedCorrection = Pick<CorrectionRow, 'id' | 'sectionId' | 'state' | 'note' | 'stateSince'> & {
  number: string
  title: string
  language: Language
  report: { title: string; slug: string; language: Language }
  step: StepNow | null
  openedBy: string
  task: CorrectionTask | null
}

/** Every correction under way that this actor may read; those of one report, where it is named. */
export async function correctionsFor(actor: Actor, reportId?: string): Promise<ListedCorrection[]> {
  const open = notInArray(correction.state, ['published', 'dropped'])
  const rows = await db
    .select({ correction, report })
    .from(correction)
    .innerJoin(section, eq(section.id, correction.sectionId))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(and(open, reportId === undefined ? undefined : eq(report.id, reportId)))
    .orderBy(asc(correction.openedAt), asc(correction.id))
  const listed: ListedCorrection[] = []
  for (const { correction: row, report: home } of rows) {
    const found = await correctionOf(db, row)
    if (!found || !readable(actor, found)) continue
    const names = await namesOf(db, [row.openedBy])
    const { id, sectionId, state, note, stateSince } = row
    listed.push({
      ...{ id, sectionId, state, note, stateSince },
      number: numbers(await placesIn(db, home.id)).get(sectionId) ?? '',
      title: row.content.title,
      language: row.content.language,
      report: { title: home.title, slug: home.slug, language: home.language },
      step: state === 'submitted' ? stepNow({ state, signing: found.facts.signing }) : null,
      openedBy: names[row.openedBy] ?? row.openedBy,
      task: taskOf(actor, found),
    })
  }
  return listed
}

/** What is not sent is on the list of whoever began it. */
function taskOf(actor: Actor, { state, openedBy, facts }: FoundCorrection): CorrectionTask | null {
  const moves = correctionMovesFor(actor, facts)
  if (moves.includes('approve')) return 'approve'
  if (moves.includes('submit') && openedBy === actor.id) return 'write'
  return state === 'approved' && may(actor, 'manageReports') ? 'publish' : null
}
