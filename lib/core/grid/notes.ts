import type { Note, Table } from '../blocks/table'
import { inOrder, keysAt } from '../order'
import { say } from '../words/say'
import { nameOf, type Spot } from './spot'

/** Where a note on a place of the grid hangs; null on the corner, which bears none. */
export function anchorOf(spot: Spot): string | null {
  const onRow = spot.column === 'label' || spot.column === 'unit'
  if (spot.row === null) return onRow ? null : `column:${spot.column}`
  return onRow ? `row:${spot.row}` : `cell:${spot.row}:${spot.column}`
}

/** An anchor in words; null where its row or column is gone. */
export function anchorWords(table: Table, anchor: string): string | null {
  if (anchor === 'caption') return say('Tittelen')
  if (anchor === 'heading') return say('Overskriften')
  const [kind, first = '', second = ''] = anchor.split(':')
  const spot =
    kind === 'cell'
      ? { row: first, column: second }
      : kind === 'row'
        ? { row: first, column: 'label' }
        : { row: null, column: first }
  const found = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id)
  const there =
    (kind === 'column' || found(table.rows, first)) &&
    (kind === 'row' || found(table.columns, kind === 'cell' ? second : first))
  return there ? nameOf(table, spot) : null
}

/** The marks on each anchor, "1" or "1, 3"; `numbers` are those of the notes, one for one. */
export function noteMarks(notes: readonly Note[], numbers: readonly number[]): Map<string, string> {
  const marks = new Map<string, number[]>()
  notes.forEach((note, i) => {
    for (const anchor of Object.keys(note.at)) {
      marks.set(anchor, [...(marks.get(anchor) ?? []), numbers[i] as number])
    }
  })
  return new Map([...marks].map(([anchor, of]) => [anchor, of.sort((a, b) => a - b).join(', ')]))
}

/** A new empty note at the end. */
export function addNote(table: Table, anchor: string, id: string): Table {
  const [order] = keysAt(inOrder(table.notes), table.notes.length)
  return {
    ...table,
    notes: [...table.notes, { id, order: order as string, text: '', at: { [anchor]: true } }],
  }
}

export function removeNote(table: Table, id: string): Table {
  return { ...table, notes: table.notes.filter((note) => note.id !== id) }
}

export function setNoteText(table: Table, id: string, text: string): Table {
  return withNote(table, id, (note) => ({ ...note, text }))
}

export function hang(table: Table, id: string, anchor: string): Table {
  return withNote(table, id, (note) => ({ ...note, at: { ...note.at, [anchor]: true } }))
}

/** The note stays, even where this was its only place: its text may hang elsewhere next. */
export function unhang(table: Table, id: string, anchor: string): Table {
  return withNote(table, id, (note) => ({ ...note, at: without(note.at, (one) => one === anchor) }))
}

/** The notes when some anchors are gone: one that hung only there goes too. */
export function forget(notes: Note[], gone: (anchor: string) => boolean): Note[] {
  return notes.flatMap((note) => {
    if (!Object.keys(note.at).some(gone)) return [note]
    const at = without(note.at, gone)
    return Object.keys(at).length === 0 ? [] : [{ ...note, at }]
  })
}

const without = (at: Note['at'], gone: (anchor: string) => boolean): Note['at'] =>
  Object.fromEntries(Object.entries(at).filter(([anchor]) => !gone(anchor)))

const withNote = (table: Table, id: string, change: (note: Note) => Note): Table => ({
  ...table,
  notes: table.notes.map((note) => (note.id === id ? change(note) : note)),
})
