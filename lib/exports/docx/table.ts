import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Cell, Grid } from '@/lib/core/document/piece'
import type { Language } from '@/lib/core/section'
import { marksOf, runsOf } from './runs'
import { lines } from './styles'

/** The text of a page of A4 between its margins, in twentieths of a point. */
export const textWidth = 9070

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: lines.hair }
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: lines.ink }

/** A table whose first row is marked as its heading, and whose first column names its rows. */
export function tableOf({ columns, rows }: Grid, language: Language): Table {
  const widths = widthsOf({ columns, rows })
  const cellsOf = (cells: readonly Cell[], as: { head?: true; total?: boolean }) =>
    cells.map(
      (cell, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: as.head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
          borders: as.total ? { top: rule } : {},
          children: [paragraph(cell, columns[i]?.align ?? 'left', { ...as, language })],
        }),
    )
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: hair,
      insideVertical: none,
    },
    margins: { top: 50, bottom: 50, left: 70, right: 70, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(
          columns.map(({ head }) => head),
          { head: true },
        ),
      }),
      ...rows.map(
        ({ cells, total }) => new TableRow({ cantSplit: true, children: cellsOf(cells, { total }) }),
      ),
    ],
  })
}

type As = { head?: true; total?: boolean; language: Language }

const paragraph = ({ words, marks }: Cell, align: 'left' | 'right', { head, total, language }: As) =>
  new Paragraph({
    style: head ? 'Overskriftscelle' : 'Celle',
    alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [...runsOf(words, { strong: total ?? false, language }), ...marksOf(marks)],
  })

/** Columns share the page by their longest words and lines, the first one taking what the others leave. */
function widthsOf({ columns, rows }: Pick<Grid, 'columns' | 'rows'>): number[] {
  const wants = columns.map(({ head }, i) => {
    const cells = [head, ...rows.flatMap(({ cells }) => cells[i] ?? [])].map(textOf)
    const line = Math.max(...cells.slice(1).map((text) => text.length), 4)
    const word = Math.max(...cells.flatMap((text) => text.split(/[ \n]/)).map((one) => one.length), 4)
    return Math.min(Math.max(word, Math.min(line, 40)), 60) + 2
  })
  const all = wants.reduce((sum, want) => sum + want, 0)
  return wants.map((want) => Math.floor((want / all) * textWidth))
}

const textOf = ({ words }: Cell) => words.map(({ text }) => text).join('')
