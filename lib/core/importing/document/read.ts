import type { DocNote, Left, Read } from './block'
import { close } from './close'
import { type Around, begin } from './place'
import { together } from './together'
import { type Element, textWithin } from './tree'
import { walk } from './walk'

/** Reads a whole document: its body, and its footnotes by their ids. Nothing is fetched, and no word goes unmentioned. */
export function readTree(body: Element, footnotes: ReadonlyMap<string, Element>, around: Around): Read {
  const left: Left[] = []
  const reading = begin(around, left, false)
  walk(body.of, reading, { as: 'paragraph' })
  close(reading, { as: 'paragraph' })
  const notes = new Map<string, DocNote>()
  for (const [id, note] of footnotes) notes.set(id, { mark: note.given.mark ?? '', text: textWithin(note) })
  return { blocks: reading.blocks, notes, left: together(left) }
}
