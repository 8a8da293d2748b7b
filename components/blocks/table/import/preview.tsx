import { type Column, cell, type Row } from '@/lib/core/blocks/table'
import { isOdd } from '@/lib/core/grid/cells'
import { inOrder } from '@/lib/core/order'
import type { Laid } from '@/lib/core/sheets/lay'
import { type ErrorCell, limits } from '@/lib/core/sheets/sheet'
import type { Choices } from '@/lib/core/sheets/suggest'
import { cellWords } from '@/lib/core/words/cells'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'

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
    <section aria-label={say('Slik blir tabellen')}>
      <ul className="b-hint" role="status">
        {[...remarks(laid, lines, choices), ...errorWords(errors)].map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="b-scroll" tabIndex={0} aria-label={say('De første radene')}>
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
  const { text, sign } = cellWords(row, column)
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
      say('Arket har {rows} rader. En tabell har plass til {room}: velg hvilke linjer som skal med.', {
        rows: String(left),
        room: String(limits.rows),
      }),
    )
  const size = {
    rows: sentence(counted(table.rows.length, 'én rad', '{n} rader')),
    columns: counted(table.columns.length, 'én kolonne', '{n} kolonner'),
  }
  says.push(
    table.rows.length > shown
      ? say('{rows} og {columns}. De første {shown} radene vises.', { ...size, shown })
      : say('{rows} og {columns}.', size),
  )
  if (unsure.length > 0)
    says.push(
      say(
        '{count, plural, one {# celle} other {# celler}} kan leses på to måter ({examples}). Velg desimaltegn, eller avklar dem i tabellen.',
        { count: unsure.length, examples: some(unsure) },
      ),
    )
  if (odd.length > 0)
    says.push(
      say(
        '{count, plural, one {# celle} other {# celler}} i tallkolonner er ikke tall ({examples}), og må rettes i tabellen.',
        { count: odd.length, examples: some(odd) },
      ),
    )
  if (strange.length > 0)
    says.push(say('Dette finnes ikke i tabellen, og blir ikke med: {names}.', { names: some(strange) }))
  return says
}

/** Every address, up to what a person can go through. */
function errorWords(errors: readonly ErrorCell[]): string[] {
  if (errors.length === 0) return []
  const named = errors.slice(0, 20).map(({ at, says }) => `${at} (${says})`)
  const [names, more] = [named.join(', '), errors.length - named.length]
  return [
    say(
      '{count, plural, one {# celle} other {# celler}} viser en feil i regnearket, og kommer inn som tomme: {places}.',
      {
        count: errors.length,
        places: more > 0 ? say('{names} og {count} til', { names, count: String(more) }) : names,
      },
    ),
  ]
}

const some = (list: readonly string[]) =>
  list
    .slice(0, 3)
    .map((text) => say('«{text}»', { text }))
    .join(', ') + (list.length > 3 ? ' …' : '')
