import { say } from '../../words/say'
import { type Cell, readCell } from './cell'
import { close } from './close'
import { unmerged } from './merged'
import type { Reading } from './place'
import { gridOfSpans, rowsOf, spanned } from './spans'
import { type Element, findAll, type Node, textWithin } from './tree'
import { walk } from './walk'

const mostRows = 1000
const longestCell = 2000

/** Reads a table. One that only lays out a page, as boxes do, is read as what stands in it. */
export function readTable(table: Element, reading: Reading): void {
  // A caption, and what has strayed in between the rows.
  walk(table.of.filter(isBeside), reading, { as: 'paragraph' })
  close(reading, { as: 'paragraph' })
  const rows = rowsOf(table)
  const spans = rows.map(({ row, inHead }, i) =>
    cellsOf(row).map((cell) => spanned(cell, inHead, rows.length - i)),
  )
  const grid = isLayout(spans.map((row) => row.map(({ value }) => value))) ? null : gridOfSpans(spans)
  if (!grid) readEach(rows, reading)
  else {
    const cells = new Map(spans.flat().map((span) => [span, readCell(span, reading)]))
    const spots = grid.map((row) =>
      Array.from(row, (spot) => spot && { ...spot, cell: cells.get(spot.cell)!.span }),
    )
    put([...cells.values()], unmerged(spots), reading)
  }
}

const isBeside = (node: Node) =>
  typeof node === 'string' || !['tr', 'thead', 'tbody', 'tfoot', 'colgroup'].includes(node.name)

const cellsOf = (row: Element) =>
  row.of.filter((one): one is Element => typeof one !== 'string' && (one.name === 'td' || one.name === 'th'))

/** One row or column, headings in it, or whole pages: not what a table of a report is. */
function isLayout(rows: readonly Element[][]): boolean {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = rows.flat()
  return (
    rows.length < 2 ||
    widest < 2 ||
    cells.some((cell) => textWithin(cell).length > longestCell * 2) ||
    cells.some((cell) => findAll(cell, ({ name }) => /^h[1-6]$/.test(name)).length > 0)
  )
}

function readEach(rows: readonly { row: Element }[], reading: Reading): void {
  for (const cell of rows.flatMap(({ row }) => cellsOf(row))) {
    walk(cell.of, reading, { as: 'paragraph' })
    close(reading, { as: 'paragraph' })
  }
}

function put(
  read: readonly Cell[],
  { title, cells, wasMerged }: ReturnType<typeof unmerged>,
  reading: Reading,
): void {
  const lifted = read.flatMap((cell) => cell.lifted)
  const [heading = [], ...body] = cells
  const count = Math.max(Math.ceil(body.length / mostRows), 1)
  const findings = [
    wasMerged &&
      say('Sammenslåtte celler er delt: tekst er gjentatt i hver rad og kolonne, tall står én gang.'),
    count > 1 && say('Tabellen har flere rader enn det er plass til i én, og er delt.'),
    lifted.length > 0 && say('Et bilde eller en tabell som sto i en celle, står etter tabellen.'),
  ]
  const finding = findings.filter((one) => one !== false).join(' ')
  if (title !== '')
    reading.blocks.push({ is: 'caption', within: true, content: [{ type: 'text', text: title }], notes: [] })
  for (let part = 0; part < count; part++) {
    const rows = [heading, ...body.slice(part * mostRows, (part + 1) * mostRows)]
    const text = rows
      .flat()
      .filter((one) => one !== '')
      .join(' ')
    if (text === '') continue
    reading.blocks.push({
      is: 'table',
      cells: rows,
      content: [{ type: 'text', text }],
      notes: part === count - 1 ? read.flatMap((cell) => cell.notes) : [],
      ...(finding !== '' && { finding }),
    })
  }
  reading.blocks.push(...lifted)
}
