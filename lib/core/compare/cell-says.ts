import { type Cell, type Column, hasFigure, type Row } from '../blocks/table'
import { contentWords } from '../words/content'
import { figureWords } from '../words/numbers'
import { say } from '../words/say'
import { spoken } from '../words/spoken'
import { due } from './settings'

/** A cell in words: its figure as a reader sees it, and what is said about it. */
export type CellSays = { figure: string; note: string }

export function cellSays(cell: Cell, row: Row, column: Column): CellSays {
  const status = cell.status === 'final' ? '' : statusWords(cell.status)
  const note = [status, due(cell.due)].filter(Boolean).join(', ')
  if (!hasFigure(cell)) return { figure: status, note: due(cell.due) }
  if (cell.value === '') return { figure: say('tom'), note }
  const figure =
    column.type === 'number' ? figureWords(cell.value, row.decimals ?? column.decimals) : cell.value
  return { figure, note }
}

const statusWords = (status: Exclude<Cell['status'], 'final'>) =>
  contentWords[spoken().language].status[status].toLocaleLowerCase('nb')
