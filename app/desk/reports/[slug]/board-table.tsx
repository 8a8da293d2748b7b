import { StateLine } from '@/components/ui/state'
import { isHeading, isLate } from '@/lib/core/board'
import { distanceWords, shortDay } from '@/lib/core/words/days'
import { waitsWords } from '@/lib/core/words/steps'
import type { HeldRow } from '@/lib/reports/board'

type Props = { rows: readonly HeldRow[]; title: string; today: string }

/** The chapters, with where they stand, whom they lie with and until when. */
export function BoardTable({ rows, title, today }: Props) {
  if (rows.length === 0) {
    return (
      <div className="b-empty">
        <h3>Ingen kapitler å vise</h3>
        <p>Ingen kapitler passer med det du har valgt å vise.</p>
      </div>
    )
  }
  return (
    <table className="ds-table b-board b-stack">
      <caption className="ds-sr-only">Kapitler i {title} med status, enhet, ansvarlig og frist</caption>
      <thead>
        <tr>
          <th scope="col">Kapittel</th>
          <th scope="col">Status</th>
          <th scope="col">Enhet</th>
          <th scope="col">Ligger hos</th>
          <th scope="col" className="n">
            Frist
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isHeading(row) || !row.readable ? (
            <Chapter key={row.id} row={row} />
          ) : (
            <Section key={row.id} row={row} today={today} />
          ),
        )}
      </tbody>
    </table>
  )
}

function Chapter({ row: { id, number, title, required, readable } }: { row: HeldRow }) {
  return (
    <tr className="b-chapter">
      <th scope="row" colSpan={5}>
        <span className="b-num">{number}</span>{' '}
        {readable ? <a href={`/desk/sections/${id}`}>{title}</a> : title}{' '}
        {required && <span className="b-meta">påkrevd</span>}
      </th>
    </tr>
  )
}

function Section({ row, today }: { row: HeldRow; today: string }) {
  const { id, number, title, state, required, department, due, moves, step } = row
  const path = moves.includes('approve') ? '/review' : ''
  return (
    <tr>
      <th scope="row">
        <a className="ds-link" href={`/desk/sections/${id}${path}`}>
          {number} {title || 'Uten tittel'}
        </a>
        {required && <span className="b-meta"> påkrevd</span>}
      </th>
      <td>
        <StateLine state={state} step={step} />
      </td>
      <td>{department}</td>
      <td>{holders(row)}</td>
      <td className="n">
        {due && shortDay(due, today)}
        {due && isLate(row, today) && (
          <span className="b-late b-blk">{distanceWords(due, today).replace(' fristen', '')}</span>
        )}
      </td>
    </tr>
  )
}

/** "Jonas Berg eller Siv Aas" */
export function holders({ state, step, with: names }: HeldRow): string {
  if (state === 'approved') return 'Klar til publisering'
  if (names.length === 0) return state === 'submitted' ? 'Ingen kan godkjenne' : 'Ikke satt'
  return waitsWords(names, step)
}
