import type { Goals } from '../blocks/goals'
import { inOrder } from '../order'
import { dateWords } from '../words/dates'
import { goalWords, measureWords } from '../words/goals'
import { type Around, type Bare, type Grid, plainCell, type Words } from './piece'

/** Goals with what came of them, and decisions with what was done: a table of each. */
export function goalPieces({ goals, decisions }: Goals, { language }: Around): Bare[] {
  const words = goalWords[language]
  const goalRows = inOrder(goals).map((one) => [
    named(one.goal, [one.indicator && `${words.measuredBy} ${one.indicator}`, one.comment]),
    plainCell(measureWords(one.target, one.unit)).words,
    plainCell(measureWords(one.result, one.unit) || '–').words,
    plainCell(one.status ? words.is[one.status] : '').words,
  ])
  const decisionRows = inOrder(decisions).map((one) => [
    named(one.text, [one.comment]),
    plainCell([one.caseNumber, one.date && dateWords(one.date, language)].filter(Boolean).join(', ')).words,
    plainCell(one.status ? words.is[one.status] : '').words,
  ])
  return [
    ...listing(words.goals, [words.goal, words.target, words.result, words.status], goalRows),
    ...listing(words.decisions, [words.decision, words.caseNumber, words.status], decisionRows),
  ]
}

/** The name of a row, and what is said below it. */
function named(name: string, below: string[]): Words {
  const more = below.filter(Boolean).map((says) => ({ text: `\n${says}` }))
  return [{ text: name, bold: true }, ...more]
}

function listing(name: string, heads: string[], rows: Words[][]): Bare[] {
  if (rows.length === 0) return []
  const grid: Grid = {
    name,
    columns: heads.map((head) => ({ head: plainCell(head), align: 'left' })),
    rows: rows.map((cells) => ({ cells: cells.map((words) => ({ words, marks: [] })), total: false })),
  }
  return [{ kind: 'table', grid }]
}
