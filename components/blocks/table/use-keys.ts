import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { clear, typedAt } from '@/lib/core/grid/cells'
import { fill, type Way } from '@/lib/core/grid/fill'
import { target } from '@/lib/core/grid/keys'
import { moveColumn, moveRow } from '@/lib/core/grid/lines'
import { area, lastOf } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import type { Hands } from './hands'

/** The keys of the grid: move, choose an area, write, empty, move rows and columns. */
export function useKeys({ grid, act, undo, redo, tell, selection, go, write, writing }: Hands) {
  const { at, from } = selection

  function onKeyDown(event: KeyboardEvent) {
    if (writing) return
    if (event.altKey) {
      if (moveLine(event.key)) event.preventDefault()
      return
    }
    const far = event.ctrlKey || event.metaKey
    const next = target(grid, at, event.key, far)
    const commanded = far && command(event.key.toLowerCase(), event.shiftKey)
    if (next) go({ at: next, from: event.shiftKey ? from : next })
    else if (commanded) event.preventDefault()
    else if (event.key === 'Enter' || event.key === 'F2') write(typedAt(grid.table, at))
    else if (event.key === 'Delete' || event.key === 'Backspace') empty()
    else if (event.key === 'Escape') go({ at, from: at })
    else {
      // The field is there before the letter arrives, so that dead keys and input methods write in it.
      if (!far && (event.key.length === 1 || event.key === 'Dead')) flushSync(() => write(''))
      return
    }
    event.preventDefault()
  }

  /** What Ctrl does with a letter here, as in other spreadsheets; false: nothing, the browser may have it. */
  function command(key: string, shift: boolean): boolean {
    if (key === 'z') tell(shift ? redo() : undo())
    else if (key === 'y') tell(redo())
    else if (key === 'a') go({ at: lastOf(grid), from: { row: grid.ranks[0] ?? null, column: 'label' } })
    else if (key === 'd') filled('down')
    else if (key === 'r' && at.column !== from.column) filled('right')
    else return false
    return true
  }

  function filled(way: Way) {
    act((table) => fill(table, grid, from, at, way), say('Cellene er fylt.'))
  }

  function moveLine(key: string): boolean {
    const row = at.row
    const isColumn = grid.columns.some((one) => one.id === at.column)
    if (row && key === 'ArrowUp') act((table) => moveRow(table, row, -1))
    else if (row && key === 'ArrowDown') act((table) => moveRow(table, row, 1))
    else if (isColumn && key === 'ArrowLeft') act((table) => moveColumn(table, at.column, -1))
    else if (isColumn && key === 'ArrowRight') act((table) => moveColumn(table, at.column, 1))
    else return false
    return true
  }

  function empty() {
    const spots = area(grid, at, from).flat()
    const many = spots.length > 1
    act(
      (table) => clear(table, spots),
      many ? say('{count} celler tømt.', { count: String(spots.length) }) : undefined,
    )
  }

  return { onKeyDown }
}
