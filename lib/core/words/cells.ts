import {
  type Cell,
  type CellStatus,
  type Column,
  cell,
  cellStatuses,
  hasFigure,
  type Row,
  type Table,
} from '../blocks/table'
import type { Language } from '../section'
import type { Verdict } from '../settled'
import { contentWords } from './content'
import { dateWords } from './dates'
import { listWords } from './lists'
import { figureWords } from './numbers'
import { spendingWords } from './spending'
import { spoken } from './spoken'

/** The sign of each status: after a figure that is there, instead of one that is not. */
export const cellSigns: Record<Exclude<CellStatus, 'final'>, string> = {
  preliminary: '*',
  revised: 'r',
  missing: '..',
  suppressed: ':',
  notApplicable: '.',
}

/** What a reader of the table sees: `text`, a raised or trailing `sign`, and `words` for a screen reader. */
export type CellWords = { text: string; sign: string; words: string }

export function cellWords(
  row: Row,
  column: Column,
  language: Language = spoken().language,
  figures: Language = spoken().figures,
): CellWords {
  const one = cell(row, column)
  const text = hasFigure(one) ? valueWords(one, row, column, { language, figures }) : ''
  if (one.status === 'final') return { text, sign: '', words: '' }
  return {
    text,
    sign: cellSigns[one.status],
    words: contentWords[language].status[one.status].toLocaleLowerCase(language),
  }
}

type In = { language: Language; figures: Language }

function valueWords(one: Cell, row: Row, column: Column, { language, figures }: In): string {
  if (column.formula?.kind === 'spending') return spendingWords[language][one.value as Verdict] ?? one.value
  return column.type === 'number'
    ? figureWords(one.value, row.decimals ?? column.decimals, figures)
    : one.value
}

/** What the signs in a table mean, in the order of the statuses; only those that stand there. */
export function legend(table: Table, language: Language): { sign: string; says: string }[] {
  const cells = table.rows.flatMap((row) => table.columns.map((column) => cell(row, column)))
  return cellStatuses
    .filter((status) => status !== 'final' && cells.some((one) => one.status === status))
    .map((status) => legendLine(status as Exclude<CellStatus, 'final'>, cells, language))
}

function legendLine(status: Exclude<CellStatus, 'final'>, cells: readonly Cell[], language: Language) {
  const words = contentWords[language]
  const due = cells.flatMap((one) => (one.status === status && one.due ? [one.due] : []))
  const dates = [...new Set(due)].sort().map((day) => dateWords(day, language))
  const final = dates.length > 0 ? ` ${words.finalDue(listWords(dates, language))}.` : ''
  return { sign: cellSigns[status], says: `${words.status[status]}.${final}` }
}
