import { cellPath, isAsked, type Place, type Wanted } from '@/lib/core/asking/cells'
import type { Column, Row, Table } from '@/lib/core/blocks/table'
import { noteMarks } from '@/lib/core/grid/notes'
import { inOrder } from '@/lib/core/order'
import { settled } from '@/lib/core/settled'
import type { Change } from '@/lib/core/tree'
import { cellWords } from '@/lib/core/words/cells'
import { say } from '@/lib/core/words/say'
import { Marks } from '../blocks/table/edit-cell'
import { fieldId } from '../form/place'
import { FillingCell } from './cell'

/** `ways` are absent where nothing can be filled in. */
type Props = {
  table: Table
  wanted: Wanted
  ways?: { write: (changes: Change[]) => void; paste: (place: Place, cells: string[][]) => void }
}

/** The table, with a field in each cell that was asked for; all else stands as text. */
export function FillingGrid({ table, wanted, ways }: Props) {
  const columns = inOrder(table.columns)
  const rows = inOrder(settled(table).rows)
  const notes = inOrder(table.notes)
  const marks = noteMarks(
    notes,
    notes.map((_, i) => i + 1),
  )

  const go = ({ row, column }: Place, by: number) => {
    const open = rows.filter((one) => isAsked(wanted, one, column))
    const next = open[open.findIndex(({ id }) => id === row.id) + by]
    const place = next && document.getElementById(fieldId(cellPath(table.id, next.id, column.id)))
    place?.querySelector('input')?.focus()
  }

  return (
    <>
      <div className="b-scroll">
        <table className="b-grid b-filling">
          <caption>
            {table.caption || say('Tabell')}
            <Marks marks={marks.get('caption')} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.stub || <span className="ds-sr-only">{say('Rad')}</span>}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={column.type === 'text' ? 'txt' : undefined}>
                  {column.label}
                  <Marks marks={marks.get(`column:${column.id}`)} />
                  {column.unit && <small className="b-blk">{column.unit}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={row.total ? 'tot' : undefined}>
                <th scope="row">
                  {row.label}
                  <Marks marks={marks.get(`row:${row.id}`)} />
                  {row.unit && <small className="b-blk">{row.unit}</small>}
                </th>
                {columns.map((column) =>
                  ways && isAsked(wanted, row, column) ? (
                    <FillingCell key={column.id} table={table} place={{ row, column }} {...ways} go={go} />
                  ) : (
                    <StandingCell
                      key={column.id}
                      row={row}
                      column={column}
                      marks={marks.get(`cell:${row.id}:${column.id}`)}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.length > 0 && (
        <ol className="b-small b-filling-notes">
          {notes.map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ol>
      )}
    </>
  )
}

function StandingCell({ row, column, marks }: { row: Row; column: Column; marks: string | undefined }) {
  const { text, sign, words } = cellWords(row, column)
  return (
    <td className={column.type === 'text' ? 'txt' : undefined}>
      {text}
      {sign && (
        <>
          <span aria-hidden="true">{text === '' ? sign : ` ${sign}`}</span>
          <span className="ds-sr-only"> {words}</span>
        </>
      )}
      <Marks marks={marks} />
    </td>
  )
}
