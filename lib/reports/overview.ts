import type { Actor } from '@/lib/core/access'
import { countStates, isHeading } from '@/lib/core/board'
import type { State } from '@/lib/core/workflow'
import { openReport, type ReportRow, reportList } from './open'

export type ReportLine = { report: ReportRow; states: Record<State, number>; total: number }

/** The reports this actor may open, newest year first, with how far they have come. */
export async function reportsFor(actor: Actor): Promise<ReportLine[]> {
  const all = await reportList()
  const opened = await Promise.all(all.map(({ slug }) => openReport(actor, slug)))
  return opened
    .filter((one) => one !== null)
    .map(({ report, rows }) => {
      const written = rows.filter((row) => row.readable && !isHeading(row))
      return { report, states: countStates(written), total: written.length }
    })
}
