import type { Cell, Grid } from '../piece'
import { writtenLine } from './words'

/** A table with pipes; figures to the right. */
export function pipeTable({ columns, rows }: Grid): string {
  const lines = [
    columns.map(({ head }) => cellText(head)),
    columns.map(({ align }) => (align === 'right' ? '---:' : '---')),
    ...rows.map(({ cells, total }) => cells.map((cell) => cellText(cell, total))),
  ]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** What stands on a sum row is strong. */
function cellText({ words, marks }: Cell, strong = false): string {
  const runs = strong ? words.map((run) => ({ ...run, bold: true as const })) : words
  return [writtenLine(runs), ...marks.map((mark) => `${mark})`)].filter(Boolean).join(' ')
}
