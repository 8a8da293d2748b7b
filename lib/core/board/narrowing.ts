import { type BoardSection, isLate } from '../board'
import type { StepNow } from '../steps'
import { none, type View } from './view'

type Row = Pick<BoardSection, 'state' | 'due' | 'required'> & {
  departmentId: string | null
  step: StepNow | null
}

/** Whether a section is among what a view asks for. */
export function shows(view: View, row: Row, today: string): boolean {
  return (
    (view.state === null || row.state === view.state) &&
    (view.unit === null || (row.departmentId ?? none) === view.unit) &&
    (view.step === null || row.step?.name === view.step) &&
    (!view.late || isLate(row, today)) &&
    (!view.required || row.required)
  )
}

/** So many rows that one can still find one's way, and that a browser draws at once. */
export const pageSize = 100

export type Page<T> = { rows: T[]; page: number; pages: number; total: number }

/** One page of what is shown; a page that is not there any more gives the last. */
export function paged<T>(rows: readonly T[], wanted: number, size = pageSize): Page<T> {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const page = Math.min(wanted, pages)
  return { rows: rows.slice((page - 1) * size, page * size), page, pages, total: rows.length }
}

/** The rows with the chapters above them, in the order of the report. */
export function withChapters<T extends { id: string; number: string }>(
  all: readonly T[],
  shown: readonly T[],
  isChapter: (row: T) => boolean,
): T[] {
  const ids = new Set(shown.map(({ id }) => id))
  const above = new Set(shown.flatMap(({ number }) => prefixes(number)))
  return all.filter((row) => ids.has(row.id) || (isChapter(row) && above.has(row.number)))
}

/** "4.2.1" stands below "4" and "4.2". */
function prefixes(number: string): string[] {
  const parts = number.split('.')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'))
}
