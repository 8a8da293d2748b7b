import { isHeading, isLate, type ViewName, views } from '@/lib/core/board'
import { counted, sentence } from '@/lib/core/words/counts'
import { daysBetween } from '@/lib/core/words/days'
import type { Board, HeldRow } from '@/lib/reports/board'

/** How far the report has come, in two or three sentences. */
export function introduction(
  { report, deadlines, mayManage }: Board,
  rows: readonly HeldRow[],
  today: string,
): string {
  if (report.imported) return 'Rapporten er hentet inn ferdig publisert, og skrives ikke her.'
  if (rows.length === 0) return 'Rapporten har ingen kapitler ennå.'
  const signed = rows.filter(({ state }) => state === 'approved').length
  const late = rows.filter((row) => isLate(row, today)).length
  const lacking = rows.filter(({ required, approvedRevisionId }) => required && !approvedRevisionId).length
  const last = deadlines.filter(({ on }) => on >= today).at(-1)
  return [
    `${signed} av ${mayManage ? '' : 'dine '}${rows.length} kapitler er godkjent.`,
    late > 0 && `${late} er forsinket.`,
    lacking > 0 &&
      `${sentence(counted(lacking, 'påkrevd kapittel', 'påkrevde kapitler', 'ett'))} mangler godkjenning.`,
    last && `${sentence(distance(daysBetween(today, last.on)))} «${last.label}».`,
  ]
    .filter(Boolean)
    .join(' ')
}

const distance = (days: number) =>
  days === 0 ? 'i dag er det' : `det er ${counted(days, 'dag', 'dager')} til`

/** The rows of a view and a unit, with the chapters above them. */
export function narrowed(
  rows: readonly HeldRow[],
  view: ViewName,
  unit: string | undefined,
  today: string,
): HeldRow[] {
  const shown = (row: HeldRow) =>
    !isHeading(row) && views[view].shows(row, today) && (!unit || row.departmentId === unit)
  const numbers = rows.filter(shown).map(({ number }) => number)
  if (view === 'alle' && !unit) return [...rows]
  return rows.filter(
    (row) => shown(row) || (isHeading(row) && numbers.some((one) => one.startsWith(`${row.number}.`))),
  )
}
