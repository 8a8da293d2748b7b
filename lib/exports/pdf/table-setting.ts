import type { Setting, TablePiece } from './manuscript'

type Grid = Pick<TablePiece, 'stub' | 'columns' | 'rows'>

/** The breadth of a page's type area, upright and sideways, in points. */
const breadth = { upright: 459, sideways: 706 }
/** Tried in turn: smaller type upright, then the page is turned. */
const trials = [
  { size: 8.5, sideways: false },
  { size: 7.5, sideways: false },
  { size: 8.5, sideways: true },
  { size: 7.5, sideways: true },
]
/** The room of a cell at both sides, with the sign that hangs beside a figure. */
const inset = 11
const longestWord = 14
/** What is wider than any figure is broken. */
const widest = 150

/** The first way in which the table fits; what is wider than a turned page is set in parts, each with its row heads. */
export function settingOf(grid: Grid): Setting {
  for (const trial of trials) {
    const room = trial.sideways ? breadth.sideways : breadth.upright
    const needs = needsOf(grid, trial.size)
    if (headNeed(grid, trial.size) + sum(needs) <= room)
      return {
        ...trial,
        parts: [
          part(
            grid,
            grid.columns.map((_, i) => i),
            needs,
            room,
            trial.size,
          ),
        ],
      }
  }
  return inParts(grid, 7.5)
}

function inParts(grid: Grid, size: number): Setting {
  const needs = needsOf(grid, size)
  const room = breadth.sideways - headNeed(grid, size)
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
  return {
    size,
    sideways: true,
    parts: parts.map((columns) => part(grid, columns, needs, breadth.sideways, size)),
  }
}

/** Figures take what they need and a little air, all the same where there is room; words share the rest. */
function part(grid: Grid, columns: number[], needs: number[], room: number, size: number) {
  const need = (i: number) => needs[i] ?? 0
  const figures = columns.filter((i) => !grid.columns[i]?.text)
  const left = room - headNeed(grid, size) - sum(columns.map(need))
  const widest = Math.max(...figures.map(need), 0)
  const even = widest * figures.length - sum(figures.map(need))
  const base = even <= left ? () => widest : need
  const air = Math.min((left - (even <= left ? even : 0)) / (columns.length + 1), 14)
  const widths = columns.map((i) => (grid.columns[i]?.text ? null : Math.floor(base(i) + air)))
  return { columns, widths }
}

const headNeed = (grid: Grid, size: number): number =>
  Math.max(80, wordNeed([grid.stub, ...grid.rows.map((row) => row.name)], size))

function needsOf(grid: Grid, size: number): number[] {
  return grid.columns.map((column, i) => {
    const cells = grid.rows.map((row) => row.cells[i]?.t ?? '')
    const head = Math.max(wordNeed([column.name], size), unitNeed(column.unit, size))
    if (column.text) return Math.max(head, wordNeed(cells, size), cells.some((t) => t.length > 24) ? 96 : 48)
    return Math.min(Math.max(head, ...cells.map((t) => widthOf(t, size) + inset), 34), widest)
  })
}

/** A short unit stays on one line. */
const unitNeed = (unit: string, size: number): number =>
  unit.length <= 12 ? widthOf(unit, size * 0.88) + inset : wordNeed([unit], size)

/** Longer words are broken. */
const wordNeed = (texts: readonly string[], size: number): number => {
  const words = texts.flatMap((text) => text.split(/[\s/–-]+/u))
  return Math.max(...words.map((word) => widthOf(word.slice(0, longestWord), size)), 0) + inset
}

/** A little more than the type measures. */
const widthOf = (text: string, size: number) => text.length * size * 0.62

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
