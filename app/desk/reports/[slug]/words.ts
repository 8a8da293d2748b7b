import { isLate } from '@/lib/core/board'
import type { Page } from '@/lib/core/board/narrowing'
import type { SortKey } from '@/lib/core/board/sorting'
import type { View } from '@/lib/core/board/view'
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
  const next = deadlines.find(({ on }) => on >= today)
  return [
    `${signed} av ${mayManage ? '' : 'dine '}${rows.length} kapitler er godkjent.`,
    late > 0 && `${late} er forsinket.`,
    lacking > 0 &&
      `${sentence(counted(lacking, 'ett påkrevd kapittel', '{n} påkrevde kapitler'))} mangler godkjenning.`,
    next && `${sentence(distance(daysBetween(today, next.on)))} «${next.label}».`,
  ]
    .filter(Boolean)
    .join(' ')
}

const distance = (days: number) =>
  days === 0 ? 'i dag er det' : `det er ${counted(days, 'én dag', '{n} dager')} til`

/** The columns of the board, as they are headed. */
export const columns: Record<SortKey, string> = {
  nummer: 'Kapittel',
  status: 'Status',
  enhet: 'Enhet',
  hos: 'Ligger hos',
  frist: 'Frist',
}

const order: Record<SortKey, string> = {
  nummer: 'nummer',
  status: 'status',
  enhet: 'enhet',
  hos: 'hvem de ligger hos',
  frist: 'frist',
}

/** "43 av 2000 kapitler, sortert etter frist" */
export function shownWords({ total }: Page<unknown>, all: number, { sort }: View): string {
  const count = total === all ? `${all}` : `${total} av ${all}`
  return `${count} ${all === 1 ? 'kapittel' : 'kapitler'}, sortert etter ${order[sort.by]}`
}
