import type { Block, KindName } from './blocks/all'
import type { Note, Table } from './blocks/table'
import { inOrder } from './order'

type Chapter = { number: string; blocks: readonly Block[] }

export type ExhibitKind = 'table' | 'figure' | 'picture'

/** What has a number is counted, named and linked to as one of these: a half circle is a figure as a chart is. */
export const exhibits: Record<KindName, ExhibitKind | null> = {
  lead: null,
  results: null,
  challenges: null,
  answers: null,
  text: null,
  table: 'table',
  chart: 'figure',
  seats: 'figure',
  goals: null,
  figure: 'picture',
}

/**
 * "4.1", "4.2" … by block id: tables, charts and pictures are counted each for themselves through all sections of a
 * top-level chapter. `sections` are those of the whole report, in reading order.
 */
export function exhibitNumbers(sections: readonly Chapter[]): Map<string, string> {
  const counts = new Map<string, number>()
  const numbers = new Map<string, string>()
  for (const section of sections) {
    const chapter = section.number.split('.')[0]
    for (const block of inOrder(section.blocks)) {
      const row = exhibits[block.kind]
      if (!row) continue
      const count = (counts.get(`${row} ${chapter}`) ?? 0) + 1
      counts.set(`${row} ${chapter}`, count)
      // The front page has no number of its own.
      numbers.set(block.id, chapter ? `${chapter}.${count}` : String(count))
    }
  }
  return numbers
}

/** 1, 2, 3 … by note id, in the order in which a reader of the page meets their marks. */
export function noteNumbers(blocks: readonly Block[]): Map<string, number> {
  const notes = inOrder(blocks).flatMap((block) => (block.kind === 'table' ? notesInOrder(block) : []))
  return new Map(notes.map((note, i) => [note.id, i + 1]))
}

/** A table's notes as they are met: heading, caption, columns, then row by row; those that hang nowhere last. */
export function notesInOrder(table: Table): Note[] {
  const met = anchorsInOrder(table).flatMap((anchor) => notesAt(table, anchor))
  return [...new Set([...met, ...inOrder(table.notes)])]
}

/** The notes hung on one place: `caption`, `row:ID` … */
export function notesAt(table: Table, anchor: string): Note[] {
  return inOrder(table.notes).filter((note) => note.at[anchor])
}

function anchorsInOrder(table: Table): string[] {
  const columns = inOrder(table.columns)
  return [
    'heading',
    'caption',
    ...columns.map((column) => `column:${column.id}`),
    ...inOrder(table.rows).flatMap((row) => [
      `row:${row.id}`,
      ...columns.map((column) => `cell:${row.id}:${column.id}`),
    ]),
  ]
}
