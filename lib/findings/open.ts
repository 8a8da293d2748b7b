import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { openReport } from '@/lib/reports/open'
import { namesOf } from '@/lib/sections/people'
import { findingsFor } from './find'

export type OpenedFindings = NonNullable<Awaited<ReturnType<typeof openFindings>>>

/** What cannot all be right in a report, as far as this actor may read it; null: not for them. */
export async function openFindings(actor: Actor, slug: string) {
  const opened = await openReport(actor, slug)
  if (!opened) return null
  const { report, rows } = opened
  const found = await findingsFor(db, actor, report.id)
  return {
    report,
    findings: found,
    /** "4.2 Eiendom" by section. */
    names: Object.fromEntries(rows.map(({ id, number, title }) => [id, `${number} ${title}`.trim()])),
    people: await namesOf(
      db,
      found.flatMap(({ settled }) => settled?.by ?? []),
    ),
  }
}

/** What of it is about one section, for whoever is to sign it: the reasons too. */
export async function findingsAbout(actor: Actor, section: { id: string; report: { id: string } }) {
  const found = await findingsFor(db, actor, section.report.id)
  return found.filter(({ places }) => places.some((one) => one.section === section.id))
}

/** What nobody has put away yet. */
export async function openFindingsOf(actor: Actor, reportId: string) {
  return (await findingsFor(db, actor, reportId)).filter(({ settled }) => !settled)
}
