import type { ReactNode } from 'react'
import type { ViewProps } from '@/components/blocks/props'
import { type Column, cell, type Row, type Table } from '@/lib/core/blocks/table'
import { notesAt } from '@/lib/core/numbering'
import { inOrder } from '@/lib/core/order'
import { seriesOf } from '@/lib/core/series'
import { cellWords } from '@/lib/core/words/cells'
import { contentWords } from '@/lib/core/words/content'
import { NoteMarks } from './marks'

/** Without a caption of its own, what stands before it under that id names it. */
type Props = ViewProps<Table> & { caption: ReactNode; captionId?: string; className?: string }

/** The table itself. Roles are written out, because a phone's layout takes them from `display`. */
export function Grid(props: Props) {
  const { block, caption, captionId, className, year } = props
  const columns = inOrder(block.columns)
  const series = seriesOf(block, year) ?? []
  const now = series.length > 1 ? series.at(-1)?.id : undefined
  return (
    <table
      className={className}
      role={className && 'table'}
      aria-labelledby={caption === null ? captionId : undefined}
    >
      {caption !== null && (
        <caption id={captionId}>
          <span className="cap">{caption}</span>
        </caption>
      )}
      <thead role={className && 'rowgroup'}>
        <tr role={className && 'row'}>
          <th scope="col" role={className && 'columnheader'}>
            {block.stub || <span className="vh">{contentWords[props.language].row}</span>}
          </th>
          {columns.map((column) => (
            <ColumnHead key={column.id} {...props} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role={className && 'rowgroup'}>
        {inOrder(block.rows).map((row) => (
          <tr key={row.id} className={row.total ? 'tot' : undefined} role={className && 'row'}>
            <RowHead {...props} row={row} />
            {columns.map((column) => (
              <GridCell key={column.id} {...props} row={row} column={column} isNow={column.id === now} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ColumnHead({ column, className, ...props }: Props & { column: Column }) {
  return (
    <th scope="col" role={className && 'columnheader'} className={column.type === 'text' ? 'txt' : undefined}>
      {column.label}
      <NoteMarks {...props} at={`column:${column.id}`} />
      {column.unit && <span className="unit"> {column.unit}</span>}
    </th>
  )
}

function RowHead({ row, className, ...props }: Props & { row: Row }) {
  return (
    <th scope="row" role={className && 'rowheader'}>
      {row.label}
      <NoteMarks {...props} at={`row:${row.id}`} />
      {row.unit && <span className="unit"> {row.unit}</span>}
    </th>
  )
}

/** What is said about a figure hangs in the margin beside it, so that the figures stay in line. */
function GridCell({ row, column, isNow, ...props }: Props & { row: Row; column: Column; isNow: boolean }) {
  const { text, sign, words } = cellWords(row, column, props.language)
  const names = [
    column.type === 'text' && 'txt',
    isNow && 'now',
    cell(row, column).status === 'preliminary' && 'pre',
  ].filter(Boolean)
  const anchor = `cell:${row.id}:${column.id}`
  const stands = text || (sign && <Sign sign={sign} words={words} />)
  const hangs = (text !== '' && sign !== '') || notesAt(props.block, anchor).length > 0
  return (
    <td role={props.className && 'cell'} className={names.join(' ') || undefined}>
      {stands}
      {hangs && (
        <span className="hang">
          {text && sign && <Sign sign={sign} words={words} />}
          <NoteMarks {...props} at={anchor} />
        </span>
      )}
    </td>
  )
}

function Sign({ sign, words }: { sign: string; words: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="vh"> {words}</span>
    </>
  )
}
