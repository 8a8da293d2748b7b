import { say } from '../words/say'
import { doubt, textOf } from './part'
import type { Piece } from './plain'
import { isCaption, usualHeading } from './vocabulary'

/** Gives the usual headings of a report, and the titles of tables, their kind by their words. */
export function named(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const mayBeHeading = piece.kind === 'title' || (piece.kind === 'paragraph' && piece.apart)
    const usual = mayBeHeading ? usualHeading(textOf(piece)) : null
    if (usual === 'subheading') return isChapter(piece) ? piece : { ...piece, kind: usual }
    if (usual) return pieces[i + 1]?.kind === 'item' ? { ...piece, kind: usual } : withoutList(piece)
    const isTable = piece.kind === 'paragraph' && isCaption(textOf(piece), piece.apart === true)
    return isTable ? { ...piece, kind: 'caption' } : piece
  })
}

const isChapter = (piece: Piece) => piece.kind === 'title' && piece.level === 1

function withoutList(piece: Piece): Piece {
  if (piece.kind === 'title') return piece
  return doubt({ ...piece, kind: 'subheading' }, say('Det står ingen punkter under denne overskriften.'))
}
