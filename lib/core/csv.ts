import type { Table } from './blocks/table'
import type { Language } from './section'
import { type Field, tableSheet } from './table-sheet'

/** A table for Excel as it is set up in Norway: byte order mark, semicolons, decimal commas, CRLF, figures ungrouped. */
export function tableCsv(table: Table, name: string, language: Language): string {
  return csvText(tableSheet(table, name, language).lines)
}

export function csvText(lines: readonly (readonly Field[])[]): string {
  return `\ufeff${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`
}

/** A cell as it was before an apostrophe kept it from being a formula. */
export const undefused = (text: string): string => (/^'+\s*[=+\-@]/.test(text) ? text.slice(1) : text)

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; "-7,5" stays a figure. */
function field(one: Field): string {
  const text = typeof one === 'string' ? one : one.figure.replace('.', ',')
  const isFigure = /^-?\d+(,\d+)?$/.test(text)
  const safe = !isFigure && /^'*\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
