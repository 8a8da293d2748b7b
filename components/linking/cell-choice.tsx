import type { KeyboardEvent } from 'react'
import type { Table } from '@/lib/core/blocks/table'
import { type CellPlace, cellSays } from '@/lib/core/following'
import { inOrder } from '@/lib/core/order'
import { say } from '@/lib/core/words/say'

export type CellPicked = CellPlace & { shown: string }

type Props = { section: string; table: Table; onPick: (picked: CellPicked) => void }

/** A table in which every figure is a button. Arrow keys go between them. */
export function CellChoice({ section, table, onPick }: Props) {
  const columns = inOrder(table.columns)
  const content = { title: '', language: 'nb' as const, blocks: [table] }
  return (
    <section className="b-scroll" aria-label={table.caption || say('Tabell')}>
      <table className="ds-table b-pick-cell" onKeyDown={walk}>
        <caption className="ds-sr-only">{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.stub}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(table.rows).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label} {row.unit && <span className="b-muted">({row.unit})</span>}
              </th>
              {columns.map((column) => {
                const place = { section, table: table.id, row: row.id, column: column.id }
                const shown = cellSays(content, place)
                return (
                  <td key={column.id}>
                    {shown !== null && (
                      <button
                        type="button"
                        aria-label={`${shown}: ${row.label}, ${column.label}`}
                        onClick={() => onPick({ ...place, shown })}
                      >
                        {shown}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** To the next figure that way, past cells without one. */
function walk(event: KeyboardEvent<HTMLTableElement>) {
  const [down, right] = steps[event.key] ?? [0, 0]
  const cell = (event.target as Element).closest('td')
  if (!cell || (down === 0 && right === 0)) return
  event.preventDefault()
  const { rows } = event.currentTarget
  let at = [(cell.parentElement as HTMLTableRowElement).rowIndex + down, cell.cellIndex + right] as const
  for (let next = rows[at[0]]?.cells[at[1]]; next; next = rows[at[0]]?.cells[at[1]]) {
    const button = next.querySelector('button')
    if (button) return button.focus()
    at = [at[0] + down, at[1] + right]
  }
}
