import { type Column, cell, type Row } from '@/lib/core/blocks/table'
import { isOdd } from '@/lib/core/grid/cells'
import { inOrder } from '@/lib/core/order'
import type { Laid } from '@/lib/core/sheets/lay'
import { type ErrorCell, limits } from '@/lib/core/sheets/sheet'
import type { Choices } from '@/lib/core/sheets/suggest'
import { cellWords } from '@/lib/core/words/cells'
import { counted, sentence } from '@/lib/core/words/counts'

const shown = 8

/** What the table becomes: its first rows, and what a person should look at before. */
export function Preview({
  laid,
  lines,
  errors,
  choices,
}: {
  laid: Laid
  lines: readonly string[][]
  errors: readonly ErrorCell[]
  choices: Choices
}) {
  const { table } = laid
  const columns = inOrder(table.columns)
  const rows = inOrder(table.rows)
  return (
    <section aria-label="Slik blir tabellen">
      <ul className="b-hint" role="status">
        {[...remarks(laid, lines, choices), ...errorWords(errors)].map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="b-scroll" tabIndex={0} aria-label="De første radene">
        <table className="b-grid">
          <thead>
            <tr>
              <th scope="col">{table.stub}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={column.type === 'text' ? 'txt' : undefined}>
                  {column.label}
                  {column.unit && <small className="b-blk">{column.unit}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {columns.map((column) => (
                  <PreviewCell key={column.id} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function PreviewCell({ row, column }: { row: Row; column: Column }) {
  const one = cell(row, column)
  const { text, sign } = cellWords(row, column, 'nb')
  const names = [column.type === 'text' && 'txt', one.or && 'b-unsure', isOdd(one, column) && 'none'].filter(
    Boolean,
  )
  return <td className={names.join(' ') || undefined}>{`${text} ${sign}`.trim()}</td>
}

function remarks(
  { table, unsure, odd, strange }: Laid,
  lines: readonly string[][],
  { from, to }: Choices,
): string[] {
  const left = lines.length - from
  const says: string[] = []
  if (left > limits.rows && to - from === limits.rows)
    says.push(
      `Arket har ${left} rader. En tabell har plass til ${limits.rows}: velg hvilke linjer som skal med.`,
    )
  const [rows, columns] = [
    counted(table.rows.length, 'én rad', '{n} rader'),
    counted(table.columns.length, 'én kolonne', '{n} kolonner'),
  ]
  const count = `${sentence(rows)} og ${columns}.`
  says.push(table.rows.length > shown ? `${count} De første ${shown} radene vises.` : count)
  if (unsure.length > 0)
    says.push(
      `${cells(unsure)} kan leses på to måter (${some(unsure)}). Velg desimaltegn, eller avklar dem i tabellen.`,
    )
  if (odd.length > 0)
    says.push(`${cells(odd)} i tallkolonner er ikke tall (${some(odd)}), og må rettes i tabellen.`)
  if (strange.length > 0) says.push(`Dette finnes ikke i tabellen, og blir ikke med: ${some(strange)}.`)
  return says
}

/** Every address, up to what a person can go through. */
function errorWords(errors: readonly ErrorCell[]): string[] {
  if (errors.length === 0) return []
  const named = errors.slice(0, 20).map(({ at, says }) => `${at} (${says})`)
  const more = errors.length > named.length ? ` og ${errors.length - named.length} til` : ''
  return [`${cells(errors)} viser en feil i regnearket, og kommer inn som tomme: ${named.join(', ')}${more}.`]
}

const cells = (list: readonly unknown[]) => (list.length === 1 ? '1 celle' : `${list.length} celler`)
const some = (list: readonly string[]) =>
  list
    .slice(0, 3)
    .map((text) => `«${text}»`)
    .join(', ') + (list.length > 3 ? ' …' : '')
