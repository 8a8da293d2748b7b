import { isLate } from '@/lib/core/board'
import type { Page } from '@/lib/core/board/narrowing'
import type { SortKey } from '@/lib/core/board/sorting'
import type { View } from '@/lib/core/board/view'
import { counted, sentence } from '@/lib/core/words/counts'
import { daysBetween } from '@/lib/core/words/days'
import { say, words } from '@/lib/core/words/say'
import type { Board, HeldRow } from '@/lib/reports/board'

/** How far the report has come, in two or three sentences. */
export function introduction(
  { report, deadlines, mayManage }: Board,
  rows: readonly HeldRow[],
  today: string,
): string {
  if (report.imported) return say('Rapporten er hentet inn ferdig publisert, og skrives ikke her.')
  if (rows.length === 0) return say('Rapporten har ingen kapitler ennå.')
  const signed = rows.filter(({ state }) => state === 'approved').length
  const late = rows.filter((row) => isLate(row, today)).length
  const lacking = rows.filter(({ required, approvedRevisionId }) => required && !approvedRevisionId).length
  const next = deadlines.find(({ on }) => on >= today)
  const of = { signed, all: rows.length }
  return [
    mayManage
      ? say('{signed} av {all} kapitler er godkjent.', of)
      : say('{signed} av dine {all} kapitler er godkjent.', of),
    late > 0 && say('{late} er forsinket.', { late }),
    lacking > 0 &&
      say('{chapters} mangler godkjenning.', {
        chapters: sentence(counted(lacking, 'ett påkrevd kapittel', '{n} påkrevde kapitler')),
      }),
    next && coming(daysBetween(today, next.on), next.label),
  ]
    .filter(Boolean)
    .join(' ')
}

const coming = (days: number, label: string) =>
  days === 0
    ? say('I dag er det «{label}».', { label })
    : say('Det er {days} til «{label}».', { days: counted(days, 'én dag', '{n} dager'), label })

/** The columns of the board, as they are headed. */
export const columns = words<Record<SortKey, string>>({
  nummer: 'Kapittel',
  status: 'Status',
  enhet: 'Enhet',
  hos: 'Ligger hos',
  frist: 'Frist',
})

const order = words<Record<SortKey, string>>({
  nummer: 'nummer',
  status: 'status',
  enhet: 'enhet',
  hos: 'hvem de ligger hos',
  frist: 'frist',
})

/** "43 av 2000 kapitler, sortert etter frist" */
export function shownWords({ total }: Page<unknown>, all: number, { sort }: View): string {
  const count = total === all ? String(all) : say('{count} av {all}', { count: total, all })
  return say('{all, plural, one {{count} kapittel} other {{count} kapitler}}, sortert etter {order}', {
    all,
    count,
    order: order[sort.by],
  })
}
