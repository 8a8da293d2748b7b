import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { report } from '@/db/schema/reports'
import { type Actor, may, mayRead } from '@/lib/core/access'
import { type Branch, flat, outline } from '@/lib/core/outline'
import { byYear } from '@/lib/core/report'
import { type MoveName, movesFor } from '@/lib/core/workflow'
import { factsOf } from '@/lib/sections/find'
import { type SectionRow, sectionRows } from './rows'

export type ReportRow = typeof report.$inferSelect
export type BoardRow = Branch<SectionRow> & { moves: MoveName[]; readable: boolean }
export type OpenedReport = {
  report: ReportRow
  /** In reading order; only what the actor may read, and the headings above it. */
  rows: BoardRow[]
  deadlines: { id: string; on: string; label: string }[]
  mayManage: boolean
}

/** The reports of the desk, newest year first, and in a year its own report first. */
export async function reportList(): Promise<ReportRow[]> {
  return (await db.select().from(report).orderBy(asc(report.slug))).sort(byYear)
}

/**
 * The newest report that is written here and that this actor may open: what the menu leads to. One that was laid out
 * for the time to come, and that nobody has begun, does not take the place of the one being written.
 */
export async function newestFor(actor: Actor): Promise<ReportRow | null> {
  let coming: ReportRow | null = null
  for (const one of await reportList()) {
    const opened = one.imported ? null : await openReport(actor, one.slug)
    if (opened?.rows.some(({ state }) => state !== 'blank')) return one
    if (opened) coming ??= one
  }
  return coming
}

/** A report's outline as this actor may see it; null where there is nothing for them. */
export async function openReport(actor: Actor, slug: string): Promise<OpenedReport | null> {
  const [found] = await db.select().from(report).where(eq(report.slug, slug))
  if (!found) return null
  const rows = flat(outline(await sectionRows(db, found.id))).map((row) => {
    const facts = factsOf(row)
    // Laid on the row itself, which is ours: copies of thousands are felt.
    return Object.assign(row, { moves: movesFor(actor, facts), readable: mayRead(actor, facts) })
  })
  const mayManage = may(actor, 'manageReports')
  const shown = mayManage ? rows : withHeadings(rows)
  if (shown.length === 0 && !mayManage) return null
  const deadlines = await db
    .select({ id: deadline.id, on: deadline.on, label: deadline.label })
    .from(deadline)
    .where(eq(deadline.reportId, found.id))
    .orderBy(asc(deadline.on))
  return { report: found, rows: shown, deadlines, mayManage }
}

/** The readable rows, and the chapters above them, so that nobody loses the way. */
function withHeadings(rows: BoardRow[]): BoardRow[] {
  const readable = new Set(rows.filter((one) => one.readable).map(({ id }) => id))
  const reaches = (row: Branch<SectionRow>): boolean => readable.has(row.id) || row.children.some(reaches)
  return rows.filter(reaches)
}
