import type { ClipboardEvent } from 'react'
import { clear, typedAt } from '@/lib/core/grid/cells'
import { writeCells } from '@/lib/core/grid/clipboard'
import { area } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import { copiedCells, pasted, pastedWords } from './clipboard'
import type { Hands } from './hands'

/** Copy, cut and paste of whole areas, to and from spreadsheets. */
export function useClipboard({ grid, act, selection, stop, tell, writing }: Hands) {
  const chosen = () => area(grid, selection.at, selection.from)

  function onCopy(event: ClipboardEvent) {
    if (writing) return
    const cells = chosen().map((line) => line.map((spot) => typedAt(grid.table, spot)))
    event.clipboardData.setData('text/plain', writeCells(cells))
    event.preventDefault()
    tell(say('{count, plural, one {# celle} other {# celler}} kopiert.', { count: cells.flat().length }))
  }

  function onCut(event: ClipboardEvent) {
    if (writing) return
    onCopy(event)
    act((table) => clear(table, chosen().flat()), say('Cellene er klippet ut.'))
  }

  function onPaste(event: ClipboardEvent) {
    const cells = copiedCells(event.clipboardData)
    const isOne = cells.flat().length === 1
    if (writing && isOne) return
    event.preventDefault()
    const first = chosen()[0]?.[0] ?? selection.at
    if (writing) stop()
    act(
      (table) => {
        const after = pasted(table, first, cells)
        tell(after.refusal ?? '')
        return after.table
      },
      isOne ? undefined : pastedWords(cells),
    )
  }

  return { onCopy, onCut, onPaste }
}
