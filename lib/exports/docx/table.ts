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
import { cellSizes, lines } from './styles'

/** The text of a page of A4 between its margins, in twentieths of a point. */
export const textWidth = 9070

/** On both sides of a cell. */
const cellMargin = 70

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: lines.hair }
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: lines.ink }

/** A table whose first row is marked as its heading, and whose first column names its rows. */
export function tableOf({ columns, rows }: Grid, language: Language): Table {
  const { widths, isSmall } = widthsOf({ columns, rows })
  const cellsOf = (cells: readonly Cell[], as: { head?: true; total?: boolean; isHeld?: boolean }) =>
    cells.map(
      (cell, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: as.head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
          borders: as.total ? { top: rule } : {},
          children: [paragraph(cell, columns[i]?.align ?? 'left', { ...as, isSmall, language })],
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
    margins: { top: 50, bottom: 50, left: cellMargin, right: cellMargin, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(
          columns.map(({ head }) => head),
          { head: true, isHeld: true },
        ),
      }),
      ...rows.map(({ cells, total }, n) => {
        const isHeld = rows.length <= short || n === rows.length - 1
        return new TableRow({ cantSplit: true, children: cellsOf(cells, { total, isHeld }) })
      }),
    ],
  })
}

/** A table of no more rows stands on one page, and every table with what comes below it. */
const short = 12

/** `isHeld`: it stands on the same page as what comes next. */
type As = { head?: true; total?: boolean; isHeld?: boolean; isSmall: boolean; language: Language }

function paragraph({ words, marks }: Cell, align: 'left' | 'right', as: As) {
  const { head, total, isHeld, isSmall, language } = as
  const [normal, small] = head ? ['Overskriftscelle', 'LitenOverskriftscelle'] : ['Celle', 'LitenCelle']
  return new Paragraph({
    style: isSmall ? small : normal,
    alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    keepNext: isHeld ?? false,
    children: [...runsOf(words, { strong: total ?? false, language }), ...marksOf(marks)],
  })
}

/** Letters of a line that a column asks for; what is longer is broken. */
const longLine = 40

/**
 * No word is broken: each column has room for its longest one, in small letters where they must be, and the lines share
 * what is left. Widths are twentieths of a point.
 */
function widthsOf({ columns, rows }: Pick<Grid, 'columns' | 'rows'>) {
  const wants = columns.map(({ head }, i) => {
    const cells = [head, ...rows.flatMap(({ cells }) => cells[i] ?? [])].map(textOf)
    const word = Math.max(...cells.flatMap((text) => text.split(/[ \n]/)).map((one) => one.length), 3)
    const line = Math.min(Math.max(...cells.slice(1).map((text) => text.length)), longLine)
    return { word, more: Math.max(line - word, 1) }
  })
  const atLeast = (size: number) => wants.map(({ word }) => word * size * letter + 2 * cellMargin)
  const isSmall = sum(atLeast(cellSizes.Celle)) > textWidth
  const least = atLeast(isSmall ? cellSizes.LitenCelle : cellSizes.Celle)
  // What is broken after all, each column has its share of.
  const shrink = Math.min(1, textWidth / sum(least))
  const left = Math.max(0, textWidth - sum(least))
  const more = sum(wants.map(({ more }) => more))
  const widths = wants.map((want, i) => Math.floor((least[i] ?? 0) * shrink + (left * want.more) / more))
  return { widths, isSmall }
}

/** How wide a bold letter is on average, of each half point that it is high: somewhat more than half of its height. */
const letter = 6

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
const textOf = ({ words }: Cell) => words.map(({ text }) => text).join('')
