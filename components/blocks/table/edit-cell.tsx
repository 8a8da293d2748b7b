import type { ReactNode } from 'react'
import { CellWriters } from '@/components/form/live/writers'
import { fieldId } from '@/components/form/place'
import { Words } from '@/components/form/written'
import { TalkMark } from '@/components/talk/mark'
import { at } from '@/lib/core/blocks/kind'
import { type Column, cell, hasFigure, type Row, type Table } from '@/lib/core/blocks/table'
import { isOdd } from '@/lib/core/grid/cells'
import { isComputed } from '@/lib/core/settled'
import { cellWords } from '@/lib/core/words/cells'
import { say } from '@/lib/core/words/say'

type Props = {
  block: Pick<Table, 'id'>
  row: Row
  column: Column
  marks: string | undefined
  here: boolean
  chosen: boolean
  /** Whether an empty cell is one to fill in: others of its row are. */
  wanted: boolean
  /** Whether the handle to fill by hangs here. */
  handle: boolean
  editor: ReactNode
}

/** One cell of figures or words, with its status for eye and ear. */
export function CellView({ block, row, column, marks, here, chosen, wanted, handle, editor }: Props) {
  const path = at(block, 'rows', row.id, 'cells', column.id)
  const one = cell(row, column)
  const { text, sign, words } = cellWords(row, column)
  const computed = isComputed(row, column)
  const missed = wanted && !computed && column.type === 'number' && hasFigure(one) && one.value === ''
  const odd = isOdd(one, column)
  const look = [
    column.type === 'text' && 'txt',
    one.status === 'preliminary' && 'pre',
    (missed || odd) && 'none',
    one.or && 'b-unsure',
    computed && 'b-computed',
    here && 'is-here',
  ]
  return (
    <td
      id={fieldId(path)}
      {...place(row.id, column.id, here, chosen, computed)}
      className={look.filter(Boolean).join(' ') || undefined}
    >
      {missed ? say('Fyll inn') : <Words>{text}</Words>}
      {sign && (
        <>
          <span aria-hidden="true">{text === '' ? sign : ` ${sign}`}</span>
          <span className="ds-sr-only"> {words}</span>
        </>
      )}
      {odd && <span className="ds-sr-only"> {say('er ikke et tall')}</span>}
      {one.or && <span className="ds-sr-only"> {say('kan leses på to måter')}</span>}
      <Marks marks={marks} />
      <TalkMark path={path} label={`${row.label}, ${column.label}`} tabIndex={-1} />
      {handle && <span className="b-fill" data-fill aria-hidden="true" />}
      <CellWriters field={fieldId(at(block, 'rows', row.id, 'cells', column.id))} />
      {editor}
    </td>
  )
}

/** The raised numbers of the notes that hang here. */
export function Marks({ marks }: { marks: string | undefined }) {
  if (!marks) return null
  return (
    <sup>
      <span className="ds-sr-only"> {say('fotnote')} </span>
      {marks}
    </sup>
  )
}

/** What makes an element a place of the grid; its role follows from the table's. */
export function place(row: string | null, column: string, here: boolean, chosen: boolean, computed = false) {
  return {
    ...(computed && { 'aria-readonly': true }),
    'data-row': row ?? '',
    'data-column': column,
    tabIndex: here ? 0 : -1,
    'aria-selected': chosen,
  }
}
