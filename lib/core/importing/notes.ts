import { say } from '../words/say'
import { doubt, type Part, textOf } from './part'
import type { Piece } from './plain'
import { markAt, noteOf } from './vocabulary'

const belongsToTable = (part: Part | undefined) =>
  part !== undefined && ['caption', 'table', 'note'].includes(part.kind)

/**
 * Tells notes from bullets and text. A note stands under a table or another note. A single star there is a note's
 * mark, several stars in a row are bullets; and what looks like a note elsewhere is text as it stands.
 */
export function placeNotes(pieces: readonly Piece[]): Piece[] {
  const placed: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const follows = belongsToTable(placed.at(-1))
    const isStar = piece.bullet === '*' && pieces[i + 1]?.bullet !== '*' && pieces[i - 1]?.bullet !== '*'
    if (piece.kind === 'note' && !follows) {
      placed.push(
        doubt({ ...piece, kind: 'paragraph' }, say('Ser ut som en fotnote, men står ikke under en tabell.')),
      )
    } else if (isStar && follows) {
      placed.push({ ...piece, kind: 'note', content: [{ type: 'text', text: '* ' }, ...piece.content] })
    } else placed.push(piece)
  }
  return placed
}

/** Says which titles and captions carry the mark of a note that is nowhere in the same section. */
export function doubtMarks(parts: readonly Part[]): Part[] {
  return parts.map((part, i) => {
    if (!['title', 'subheading', 'caption'].includes(part.kind)) return part
    const mark = markAt(textOf(part))?.mark
    if (mark === undefined || hasNote(parts, i, mark)) return part
    return doubt(
      part,
      say('Fotnotemerket {mark} har ingen tekst.', { mark: mark.startsWith('*') ? mark : `${mark})` }),
    )
  })
}

function hasNote(parts: readonly Part[], from: number, mark: string): boolean {
  for (let i = from + 1; i < parts.length && parts[i]!.kind !== 'title'; i++) {
    if (parts[i]!.kind === 'note' && noteOf(textOf(parts[i]!))?.mark === mark) return true
  }
  return false
}

/** Says which captions have no table, and which notes stood in one. */
export function doubtAbsent(parts: readonly Part[]): Part[] {
  let caption: Part | null = null
  return parts.map((part, i) => {
    if (part.kind === 'caption') {
      caption = parts[i + 1]?.kind === 'table' ? null : part
      return caption ? doubt(part, say('Tabellen mangler i kilden. Bare tittelen er med.')) : part
    }
    if (part.kind !== 'note' || !caption) return part
    const isPlaced = markAt(textOf(caption))?.mark === noteOf(textOf(part))?.mark
    return isPlaced ? part : doubt(part, say('Fotnoten viser til noe i en tabell som mangler.'))
  })
}
