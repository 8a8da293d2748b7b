import { type Element, element } from '@/lib/core/importing/document/tree'
import { noteOf } from '@/lib/core/importing/vocabulary'
import type { ShownSheet } from './shown-sheet'
import type { SheetPicture } from './xlsx-drawings'
import type { Merged } from './xlsx-sheets'

/** The lines of a region, where it begins in the sheet, and the title that an empty line parts it from. */
type Region = { lines: string[][]; top: number; title?: string }

/**
 * A sheet as a chapter of its own: what stands together is a table, lone lines above and below are text, and a picture
 * stands before what begins beside it or below it: a mark beside a title parts it from no table.
 */
export function sheetElements(
  { name, lines, merged, pictures }: ShownSheet,
  addressOf: (picture: SheetPicture) => string,
): Element[] {
  const regions = withTitles(regionsOf(lines))
  const waiting = [...pictures].sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column)
  let next = 0
  const picturesAbove = (row: number) => {
    const first = next
    while (next < waiting.length && waiting[next]!.from.row <= row) next++
    return waiting.slice(first, next).map((one) => element('img', { src: addressOf(one), alt: one.alt }))
  }
  return [
    element('h1', {}, [name]),
    ...picturesAbove(regions[0]?.top ?? Number.POSITIVE_INFINITY),
    ...regions.flatMap((region, i) => [
      ...regionElements(region, name, merged),
      ...picturesAbove(regions[i + 1]?.top ?? Number.POSITIVE_INFINITY),
    ]),
  ]
}

/** Lines that no empty line parts. */
function regionsOf(lines: readonly string[][]): Region[] {
  const regions: Region[] = []
  for (const [i, line] of lines.entries()) {
    const last = regions.at(-1)
    if (line.every((text) => text === '')) continue
    if (last && last.top + last.lines.length === i) last.lines.push(line)
    else regions.push({ lines: [line], top: i })
  }
  return regions
}

/** One line alone above a table that has no title is its title, unless it says something of what stands before. */
function withTitles(regions: readonly Region[]): Region[] {
  return regions.flatMap((region, i): Region[] => {
    const [last, next] = [regions[i - 1], regions[i + 1]]
    if (next && isTitleOf(region, next)) return []
    return last && isTitleOf(last, region) ? [{ ...region, title: last.lines[0]!.find(Boolean) }] : [region]
  })
}

const isTitleOf = ({ lines }: Region, below: Region) =>
  lines.length === 1 && isLone(lines[0]!) && !isRemark(lines[0]!) && !isLone(below.lines[0]!)

/** A line below a table that says something of it, rather than a row whose figures are missing. */
function isRemark(line: readonly string[]): boolean {
  const text = line.find((one) => one !== '') ?? ''
  return (
    isLone(line) &&
    (noteOf(text) !== null || text.length > 40 || /^(kilde|merknad|source|note)\b/i.test(text))
  )
}

const isLone = (line: readonly string[]) => line.filter((text) => text !== '').length < 2

function regionElements(
  { lines, top, title: parted }: Region,
  name: string,
  merged: readonly Merged[],
): Element[] {
  const first = lines.findIndex((line) => !isLone(line))
  if (first < 0) return lines.map(paragraph)
  const reaching = merged.some(
    ({ row, rows }) => row <= top + lines.length && row + rows > top + lines.length,
  )
  const last = reaching ? lines.length - 1 : lines.findLastIndex((line) => !isRemark(line))
  const above = lines.slice(0, first)
  const title = above.at(-1)?.find((text) => text !== '') ?? parted ?? name
  const table = tableOf({ lines: lines.slice(first, last + 1), top: top + first }, title, merged)
  return [...above.slice(0, -1).map(paragraph), table, ...lines.slice(last + 1).map(paragraph)]
}

const paragraph = (line: string[]) => element('p', {}, [line.join(' ')])

function tableOf({ lines, top }: Region, title: string, merged: readonly Merged[]): Element {
  const isUsed = (column: number) => lines.some((line) => (line[column] ?? '') !== '')
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const columns = Array.from({ length: width }, (_, i) => i).filter((column) => isUsed(column))
  const rows = lines.map((line, i) =>
    element(
      'tr',
      {},
      columns.flatMap((column) => cellAt(line[column] ?? '', top + i, column, columns, merged)),
    ),
  )
  return element('table', {}, [element('caption', {}, [title]), ...rows])
}

/** A cell with how far it reaches among the columns that are used; none where another reaches over it. */
function cellAt(
  text: string,
  row: number,
  column: number,
  used: readonly number[],
  merged: readonly Merged[],
): Element[] {
  const range = merged.find((one) => within(one, row, column))
  if (!range) return [element('td', {}, [text])]
  const own = used.filter((one) => one >= range.column && one < range.column + range.columns)
  if (row !== range.row || column !== own[0]) return []
  return [element('td', { colspan: String(own.length), rowspan: String(range.rows) }, [text])]
}

const within = (range: Merged, row: number, column: number) =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns
