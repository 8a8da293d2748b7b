import { cell, type Table } from '../blocks/table'
import { inOrder } from '../order'
import type { Change } from '../tree'
import { counted, sentence } from '../words/counts'
import { say } from '../words/say'
import { fillCell, isAsked, type Place, type Wanted } from './cells'

/** What a paste writes, and what became of it in words. */
export type Pasted = { changes: Change[]; says: string }

/** Copied cells laid over the table from a place on. Only what was asked for is written; the rest is counted. */
export function fillArea(table: Table, wanted: Wanted, from: Place, cells: string[][]): Pasted {
  const rows = inOrder(table.rows)
  const columns = inOrder(table.columns)
  const top = rows.findIndex(({ id }) => id === from.row.id)
  const left = columns.findIndex(({ id }) => id === from.column.id)
  const laid = cells.flatMap((line, down) =>
    line.map((text, right) => {
      const [row, column] = [rows[top + down], columns[left + right]]
      const fits = row && column && isAsked(wanted, row, column)
      return { text, change: fits && fillCell(table, { row, column }, text, cell(row, column)) }
    }),
  )
  const changes = laid.flatMap(({ change }) => (change ? [change] : []))
  const outside = laid.filter(({ text, change }) => !change && text !== '').length
  return { changes, says: pastedWords(changes.length, outside) }
}

/** "Seks celler limt inn. To celler ble utelatt: du er ikke bedt om tall der." */
function pastedWords(filled: number, outside: number): string {
  const cells = (count: number) => sentence(counted(count, 'én celle', '{n} celler'))
  const says =
    filled === 0 ? say('Ingenting ble limt inn.') : say('{cells} limt inn.', { cells: cells(filled) })
  if (outside === 0) return says
  return `${says} ${say('{cells} ble utelatt: du er ikke bedt om tall der.', { cells: cells(outside) })}`
}
