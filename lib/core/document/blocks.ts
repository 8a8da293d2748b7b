import type { Block, Blocks, KindName } from '../blocks/all'
import { notesAt } from '../numbering'
import { inOrder } from '../order'
import { headingOf } from '../words/headings'
import { chartPieces, picturePieces, seatPieces } from './exhibits'
import { goalPieces } from './goals'
import type { Around, Bare, Piece, Words } from './piece'
import { answerPieces, pointPieces } from './points'
import { lineWords } from './runs'
import { tablePieces } from './table'
import { textPieces } from './text'

/** The pieces of every kind, below its heading. A kind that is missing here does not compile. */
const pieces: { [K in KindName]: (block: Blocks[K], around: Around) => Bare[] } = {
  lead: ({ text }, { whole }) => [{ kind: 'paragraph', role: 'lead', words: lineWords(text, whole) }],
  results: ({ items }, around) => pointPieces(items, around),
  challenges: ({ items }, around) => pointPieces(items, around),
  answers: answerPieces,
  text: textPieces,
  table: tablePieces,
  chart: chartPieces,
  seats: seatPieces,
  goals: goalPieces,
  figure: picturePieces,
}

/** All that a section says below its own heading, in reading order. What says nothing is left out. */
export function blockPieces(around: Around): Piece[] {
  const { language } = around
  const all = inOrder(around.siblings).flatMap((block): Bare[] => {
    const below = pieces[block.kind] as (block: Block, around: Around) => Bare[]
    return [...headingPieces(block, around), ...below(block, around)]
  })
  return all
    .map(withoutBlank)
    .filter(says)
    .map((piece) => ({ ...piece, language }) as Piece)
}

function headingPieces(block: Block, { language, year, level, noteNumberOf }: Around): Bare[] {
  const heading = headingOf(block, language, year)
  if (heading === null) return []
  const marks =
    block.kind === 'table' ? notesAt(block, 'heading').map(({ id }) => ` ${noteNumberOf(id)})`) : []
  return [{ kind: 'heading', level, number: '', words: [{ text: `${heading}${marks.join('')}` }] }]
}

/** Points that say nothing are left out, as paragraphs are. */
const withoutBlank = (piece: Bare): Bare =>
  piece.kind === 'list' ? { ...piece, items: piece.items.filter((item) => item.some(isSaid)) } : piece

const isSaid = (words: Words): boolean => words.some(({ text }) => text.trim() !== '')

function says(piece: Bare): boolean {
  if (piece.kind === 'list') return piece.items.length > 0
  return piece.kind === 'heading' || piece.kind === 'paragraph' ? isSaid(piece.words) : true
}
