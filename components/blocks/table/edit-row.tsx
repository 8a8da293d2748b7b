import { memo, type ReactNode } from 'react'
import { CellWriters } from '@/components/form/live/writers'
import { fieldId } from '@/components/form/place'
import { Words } from '@/components/form/written'
import { at } from '@/lib/core/blocks/kind'
import type { Column, Row } from '@/lib/core/blocks/table'
import { say } from '@/lib/core/words/say'
import { CellView, Marks, place } from './edit-cell'

type Props = {
  tableId: string
  row: Row
  columns: Column[]
  measured: boolean
  marks: Map<string, string>
  /** The column of the chosen place, where it lies on this row. */
  here: string | null
  /** The chosen columns of this row, parted by spaces: a string, so that a row that is untouched is not drawn anew. */
  chosen: string
  /** The column whose cell bears the handle to fill by: the last one chosen. */
  corner: string | null
  editor: ReactNode
}

/** One row. Drawn anew only when something of its own changes: tables have up to a hundred. */
export const RowView = memo(function RowView(props: Props) {
  const { tableId, row, columns, measured, marks, here, editor } = props
  const block = { id: tableId }
  const chosen = props.chosen.split(' ')
  const wanted = Object.keys(row.cells).length > 0
  const placed = (column: string) => place(row.id, column, here === column, chosen.includes(column))
  const editing = (column: string) => (here === column ? editor : null)
  return (
    <tr className={row.total ? 'tot' : undefined}>
      <th
        scope="row"
        id={fieldId(at(block, 'rows', row.id, 'label'))}
        className={look(here === 'label')}
        {...placed('label')}
      >
        {row.label ? <Words>{row.label}</Words> : <span className="b-muted">{say('Navn på raden')}</span>}
        <Marks marks={marks.get(`row:${row.id}`)} />
        {row.highlight && (
          <span className="b-front">
            <span className="ds-sr-only">, </span>
            {say('Forside')}
          </span>
        )}
        <CellWriters field={fieldId(at(block, 'rows', row.id, 'label'))} />
        {editing('label')}
      </th>
      {measured && (
        <td
          id={fieldId(at(block, 'rows', row.id, 'unit'))}
          className={look(here === 'unit', 'b-u')}
          {...placed('unit')}
        >
          <Words>{row.unit}</Words>
          {editing('unit')}
        </td>
      )}
      {columns.map((column) => (
        <CellView
          key={column.id}
          block={block}
          row={row}
          column={column}
          marks={marks.get(`cell:${row.id}:${column.id}`)}
          here={here === column.id}
          chosen={chosen.includes(column.id)}
          wanted={wanted}
          handle={props.corner === column.id}
          editor={editing(column.id)}
        />
      ))}
    </tr>
  )
})

const look = (here: boolean, name = '') => `${name} ${here ? 'is-here' : ''}`.trim() || undefined
