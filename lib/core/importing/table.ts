import type { NewId } from '../blocks/kind'
import type { Note, Table } from '../blocks/table'
import { keysAt } from '../order'
import { gridOf } from './grid'
import { type Part, textOf } from './part'
import { markAt, noteOf } from './vocabulary'

type Source = { heading: string | null; caption?: Part; body?: Part; notes: readonly Part[] }

/**
 * A table of what the source has of it; absent where only the caption came along. A note is hung where its mark
 * stands. One whose mark is nowhere, because it stood in an absent table, hangs nowhere and keeps its mark.
 */
export function tableOf(source: Source, newId: NewId): Omit<Table, 'id' | 'order'> {
  const written = source.notes.map((part) => ({ whole: textOf(part), ...noteOf(textOf(part)) }))
  const anchors = new Map(written.map(({ mark }) => [mark, [] as string[]]))
  const hang = (mark: string, anchor: string) => (anchors.get(mark)?.push(anchor) ?? 0) > 0
  const unmarked = (text: string, anchor: string) => {
    const found = markAt(text)
    return found && hang(found.mark, anchor) ? found.before : text
  }

  const heading = source.heading === null ? null : unmarked(source.heading, 'heading')
  const caption = source.caption ? unmarked(textOf(source.caption), 'caption') : ''
  const grid = source.body?.cells && gridOf(source.body.cells, newId, unmarked)
  const keys = keysAt([], 0, written.length)
  const notes = written.map(({ mark, text, whole }, i): Note => {
    const places = anchors.get(mark) ?? []
    return {
      id: newId(),
      order: keys[i]!,
      text: text !== undefined && places.length > 0 ? text : whole,
      at: Object.fromEntries(places.map((place) => [place, true as const])),
    }
  })
  const { stub, columns, rows } = grid ?? { stub: '', columns: [], rows: [] }
  return { kind: 'table', heading, caption, source: '', stub, columns, rows, notes, absent: !grid }
}
