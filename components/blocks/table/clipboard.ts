import { nanoid } from 'nanoid'
import { type Table, tableSchema } from '@/lib/core/blocks/table'
import { readCells } from '@/lib/core/grid/clipboard'
import { pasteAt } from '@/lib/core/grid/paste'
import type { Spot } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'

/** The cells on the clipboard: those of a table where there is one, else text with tabs. */
export function copiedCells(from: DataTransfer): string[][] {
  const page = new DOMParser().parseFromString(from.getData('text/html'), 'text/html')
  const copied = page.querySelector('table')
  if (!copied) return readCells(from.getData('text/plain'))
  return [...copied.rows].map((row) => [...row.cells].flatMap(textOf))
}

/** A cell over several columns fills the first of them. */
function textOf(cell: HTMLTableCellElement): string[] {
  for (const end of cell.querySelectorAll('br, p, div, li')) end.after(' ')
  // A raised mark must not become a digit of the figure before it.
  for (const mark of cell.querySelectorAll('sup')) mark.textContent = raised(mark.textContent ?? '')
  const text = (cell.textContent ?? '').replace(/\s+/gu, ' ').trim()
  return [text, ...Array<string>(Math.max(0, cell.colSpan - 1)).fill('')]
}

const raised = (text: string) => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))

const most = { rows: 1000, columns: 60 }

const widthOf = (cells: string[][]) => cells.reduce((width, line) => Math.max(width, line.length), 0)

/** The table with the cells laid in, or the table as it was and why: there is no room for them. */
export function pasted(table: Table, spot: Spot, cells: string[][]): { table: Table; refusal?: string } {
  if (cells.length > most.rows + 1 || widthOf(cells) > most.columns + 2) {
    const [rows, columns] = [String(most.rows), String(most.columns)]
    const says = 'Ingenting ble limt inn. Det er plass til {rows} rader og {columns} kolonner.'
    return { table, refusal: say(says, { rows, columns }) }
  }
  const after = pasteAt(table, spot, cells, nanoid)
  const { error } = tableSchema.safeParse(after)
  if (!error) return { table: after }
  return { table, refusal: say('Ingenting ble limt inn. {why}', { why: error.issues[0]?.message ?? '' }) }
}

/** "4 rader og 3 kolonner limt inn." */
export function pastedWords(cells: string[][]): string {
  return say(
    '{rows, plural, one {# rad} other {# rader}} og {columns, plural, one {# kolonne} other {# kolonner}} limt inn.',
    { rows: cells.length, columns: widthOf(cells) },
  )
}
