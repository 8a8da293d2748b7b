import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { cellPath, fillCell, type Place } from '@/lib/core/asking/cells'
import { type Cell, cell, type Table } from '@/lib/core/blocks/table'
import { typedAt } from '@/lib/core/grid/cells'
import { nameOf } from '@/lib/core/grid/spot'
import type { Change } from '@/lib/core/tree'
import { cellWords } from '@/lib/core/words/cells'
import { copiedCells } from '../blocks/table/clipboard'
import { fieldId } from '../form/place'

type Props = {
  table: Table
  place: Place
  write: (changes: Change[]) => void
  /** Copied cells, of which this is the first. */
  paste: (place: Place, cells: string[][]) => void
  /** To the cell so many rows below. */
  go: (place: Place, rows: number) => void
}

/** One figure to fill in. It is written letter by letter, each time read anew from what stood there before. */
export function FillingCell({ table, place, write, paste, go }: Props) {
  const { row, column } = place
  const spot = { row: row.id, column: column.id }
  const [typed, type] = useState<string | null>(null)
  const began = useRef<Cell>(cell(row, column))
  const { sign, words } = cellWords(row, column)
  const unit = row.unit || column.unit
  const shown = typedAt(table, spot)
  const put = (text: string) => {
    type(text)
    write([fillCell(table, place, text, began.current)])
  }
  function onPaste(event: ClipboardEvent) {
    const cells = copiedCells(event.clipboardData)
    if (cells.flat().length < 2) return
    event.preventDefault()
    type(null)
    paste(place, cells)
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)) go(place, -1)
    else if (event.key === 'ArrowDown' || event.key === 'Enter') go(place, 1)
    else return
    event.preventDefault()
  }
  return (
    <td id={fieldId(cellPath(table.id, row.id, column.id))} className="b-asked-cell">
      <input
        className="b-cell-input"
        aria-label={`${nameOf(table, spot)}${unit && `, ${unit}`}`}
        autoComplete="off"
        inputMode={column.type === 'number' ? 'decimal' : 'text'}
        maxLength={2000}
        value={typed ?? shown}
        onFocus={(event) => {
          // A page that came to life late tells of this when one is already typing: see early-words.ts.
          if (event.currentTarget.value !== shown || typed !== null) return
          began.current = cell(row, column)
          event.currentTarget.select()
        }}
        onChange={(event) => put(event.currentTarget.value)}
        onBlur={() => type(null)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {sign && typed === null && (
        <>
          <span className="b-sign" aria-hidden="true">
            {sign}
          </span>
          <span className="ds-sr-only">{words}</span>
        </>
      )}
    </td>
  )
}
