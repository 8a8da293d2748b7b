import type { Setting, TablePiece } from './manuscript'

type Grid = Pick<TablePiece, 'stub' | 'columns' | 'rows'>
type Trial = Pick<Setting, 'size' | 'sideways'>

/** The breadth of a page's type area, upright and sideways, in points. */
export const breadth = { upright: 459, sideways: 706 }
/** Tried in turn: smaller type upright, then the page is turned. */
const trials: Trial[] = [
  { size: 8.5, sideways: false },
  { size: 7.5, sideways: false },
  { size: 8.5, sideways: true },
]
const last: Trial = { size: 7.5, sideways: true }
/** The room of a cell at both sides, with the sign that hangs beside a figure. */
const inset = 11
/** What is longer is broken: a word, and what stands where figures do. */
const longestWord = 14
const widest = 150

const roomOf = ({ sideways }: Trial) => (sideways ? breadth.sideways : breadth.upright)

/** The first way in which the table fits; what is wider than a turned page is set in parts, each with its row heads. */
export function settingOf(grid: Grid): Setting {
  const all = grid.columns.map((_, i) => i)
  const trial = trials.find((one) => headNeed(grid, one) + sum(needsOf(grid, one)) <= roomOf(one)) ?? last
  const needs = needsOf(grid, trial)
  const parts = trial === last ? portions(needs, roomOf(last) - headNeed(grid, last)) : [all]
  return { ...trial, parts: parts.map((columns) => partOf(grid, columns, needs, trial)) }
}

/** As many columns in each part as there is room for. */
function portions(needs: readonly number[], room: number): number[][] {
  const parts: number[][] = [[]]
  let used = 0
  for (const [column, need] of needs.entries()) {
    if (used > 0 && used + need > room) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(column)
    used += need
  }
  return parts
}

/**
 * The row heads come first, on one line where they can. Figures take what they need and a little air, all the same
 * where there is room. What is left is shared by the words; where there are none, it goes to the heads.
 */
function partOf(grid: Grid, columns: number[], needs: readonly number[], trial: Trial) {
  const need = (i: number) => needs[i] ?? 0
  const isText = (i: number) => grid.columns[i]?.text === true
  const figures = columns.filter((i) => !isText(i))
  const free = roomOf(trial) - sum(columns.map(need))
  const hasText = figures.length < columns.length
  const head = Math.max(
    headNeed(grid, trial),
    Math.min(headWish(grid, trial), free, roomOf(trial) * (hasText ? 0.25 : 0.5)),
  )
  const spare = Math.max(0, free - head)
  const most = Math.max(...figures.map(need), 0)
  const more = most * figures.length - sum(figures.map(need))
  const isEven = more <= spare
  const air = Math.min((spare - (isEven ? more : 0)) / (columns.length + 1), 14)
  const widthOf = (i: number) => (isText(i) ? null : Math.floor((isEven ? most : need(i)) + air))
  return { columns, head: hasText ? Math.floor(head) : null, widths: columns.map(widthOf) }
}

const namesIn = (grid: Grid) => [grid.stub, ...grid.rows.map((row) => row.name)]
const headNeed = (grid: Grid, { size }: Trial): number => Math.max(80, wordNeed(namesIn(grid), size))
const headWish = (grid: Grid, { size }: Trial): number =>
  Math.max(...namesIn(grid).map((name) => typed(name, size))) + inset

function needsOf(grid: Grid, { size }: Trial): number[] {
  return grid.columns.map((column, i) => {
    const cells = grid.rows.map((row) => row.cells[i]?.t ?? '')
    const head = Math.max(wordNeed([column.name], size), unitNeed(column.unit, size))
    if (column.text) return Math.max(head, wordNeed(cells, size), cells.some((t) => t.length > 24) ? 96 : 48)
    return Math.min(Math.max(head, ...cells.map((t) => typed(t, size) + inset), 34), widest)
  })
}

/** A short unit stays on one line. */
const unitNeed = (unit: string, size: number): number =>
  unit.length <= 12 ? typed(unit, size * 0.88) + inset : wordNeed([unit], size)

function wordNeed(texts: readonly string[], size: number): number {
  const words = texts.flatMap((text) => text.split(/[\s/–-]+/u))
  return Math.max(...words.map((word) => typed(word.slice(0, longestWord), size)), 0) + inset
}

/** A little more than the type measures. */
const typed = (text: string, size: number) => text.length * size * 0.6

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
