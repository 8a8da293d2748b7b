import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { Table } from '@/lib/core/blocks/table'
import type { Language } from '@/lib/core/section'
import { type Field, type TableSheet, tableSheet } from '@/lib/core/table-sheet'
import { untimed } from './untimed'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** More digits than a spreadsheet can count with: such a figure is kept as text, whole. */
const exactly = 15

/**
 * A table as a workbook. Figures are numbers, grouped and with their decimals as the reader's own spreadsheet writes
 * them; all else is text by its type, so that no cell is taken for a formula. The same table gives the same bytes.
 */
export async function tableXlsx(table: Table, name: string, language: Language): Promise<Buffer> {
  const sheet = tableSheet(table, name, language)
  const lines = sheet.lines.map((line, i) => line.map((one) => cellOf(one, i === 0 || i === sheet.head)))
  const options = { columns: widths(sheet), stickyRowsCount: sheet.head + 1, stickyColumnsCount: 1 }
  return untimed(await writeXlsxFile(lines, options).toBuffer())
}

function cellOf(one: Field, isHead: boolean): Cell {
  if (typeof one === 'string')
    return { value: escaped(one), type: String, ...(isHead && { fontWeight: 'bold' }) }
  if (one.figure.replace(/\D/g, '').length > exactly)
    return { value: one.figure.replace('.', ','), type: String }
  const format = one.decimals > 0 ? `#,##0.${'0'.repeat(one.decimals)}` : '#,##0'
  return { value: Number(one.figure), type: Number, format }
}

/**
 * Signs that XML cannot hold, as workbooks write them: ESC is "_x001B_", and so the underscore of a text that happens
 * to look like that is written in the same way.
 */
const escaped = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /_(?=x[\da-f]{4}_)|[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/gi,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )

/** Wide enough for what stands in the grid; the name above it and the notes below may reach out. */
function widths({ lines, head }: TableSheet) {
  const end = lines.findIndex((line, i) => i > head && line.length === 0)
  const grid = lines.slice(head, end < 0 ? undefined : end)
  return (grid[0] ?? []).map((_, i) => {
    const longest = Math.max(...grid.map((line) => lengthOf(line[i] ?? '')))
    return { width: Math.min(60, Math.max(8, longest + 3)) }
  })
}

const lengthOf = (one: Field) => (typeof one === 'string' ? one.length : one.figure.length + 3)
