import { say } from '../words/say'
import type { Read } from './document/block'
import { documentPieces } from './document/pieces'
import { withLeads } from './leads'
import { levelled } from './levels'
import { sourceLines } from './lines'
import { isMarkdown, markdownPieces } from './markdown'
import { doubtAbsent, doubtMarks, placeNotes } from './notes'
import { doubt, type Part } from './part'
import { type Piece, plainPieces } from './plain'
import { titled } from './titles'
import { named } from './usual'

/** The parts of a report written as plain text or Markdown, in its order. No word is left out. */
export function recognise(text: string): Part[] {
  const lines = sourceLines(text)
  const parts = isMarkdown(lines) ? markdownParts(markdownPieces(lines)) : plainParts(plainPieces(lines))
  return doubtStart(doubtAbsent(doubtMarks(withLeads(parts))))
}

/** The same of a document; one that marks no headings is judged by the shape of its lines, as text is. */
export function recogniseDocument(read: Read): Part[] {
  const pieces = documentPieces(read)
  const isMarked = pieces.some((piece) => piece.kind === 'title')
  const parts = isMarked ? markdownParts(pieces) : plainParts(pieces)
  return doubtStart(doubtAbsent(doubtMarks(withLeads(parts))))
}

const markdownParts = (pieces: readonly Piece[]) => bare(placeNotes(named(pieces)))

const plainParts = (pieces: readonly Piece[]) => levelled(bare(titled(placeNotes(named(pieces)))))

const bare = (pieces: readonly Piece[]): Part[] => pieces.map(({ apart: _, bullet: __, ...part }) => part)

function doubtStart([first, ...others]: readonly Part[]): Part[] {
  if (!first) return []
  if (first.kind === 'title') return [first, ...others]
  const hasTitle = others.some((part) => part.kind === 'title')
  const says = hasTitle ? say('Står før den første overskriften.') : say('Fant ingen overskrifter i teksten.')
  return [doubt(first, says), ...others]
}
