import type { Inline } from '../../rich'
import { say } from '../../words/say'
import { atLevels } from '../markdown'
import { textOf } from '../part'
import type { Piece } from '../plain'
import { noteOf, usualHeading } from '../vocabulary'
import type { DocBlock, Read } from './block'
import { captioned } from './captions'

/** The pieces of a document, as those of a text: titles at their levels, captions and notes at what they belong to. */
export function documentPieces({ blocks, notes }: Read): Piece[] {
  const pieces: Piece[] = []
  let waiting: string[] = []
  const placeNotes = (ids: readonly string[], kind: 'note' | 'paragraph') => {
    for (const note of ids.flatMap((id) => notes.get(id) ?? [])) {
      const content: Inline[] = [
        { type: 'text', text: `${note.mark}) ${note.text.replace(/\s+/g, ' ').trim()}` },
      ]
      const isMoved = kind === 'paragraph' && {
        finding: say('Fotnoten står sist i kapittelet, med merket sitt.'),
      }
      pieces.push({ kind, level: 1, content, from: pieces.length + 1, to: pieces.length + 1, ...isMoved })
    }
  }
  for (const block of captioned(withTitle(blocks))) {
    if (block.is === 'heading') {
      placeNotes(waiting, 'paragraph')
      waiting = []
    }
    const at = pieces.length + 1
    const { finding, content } = block
    pieces.push({ ...pieceOf(block, pieces.at(-1)), content, from: at, to: at, finding })
    if (block.is === 'table') placeNotes(block.notes, 'note')
    else waiting.push(...block.notes)
  }
  placeNotes(waiting, 'paragraph')
  return atLevels(pieces.map(bare))
}

/** No finding is no field: the same document gives the same pieces. */
const bare = ({ finding, ...piece }: Piece): Piece => (finding ? { ...piece, finding } : piece)

function pieceOf(
  block: DocBlock,
  last: Piece | undefined,
): Pick<Piece, 'kind' | 'level' | 'apart' | 'ordered' | 'cells' | 'picture'> {
  switch (block.is) {
    case 'heading':
      return { kind: 'title', level: block.level }
    case 'item':
      return { kind: 'item', level: 1, ...(block.ordered && { ordered: true }) }
    case 'table':
      return { kind: 'table', level: 1, cells: block.cells }
    case 'picture':
      return { kind: 'picture', level: 1, picture: block.picture }
    case 'caption':
      return { kind: 'caption', level: 1 }
    case 'paragraph':
      if (isBelowTable(last) && noteOf(textOf(block))) return { kind: 'note', level: 1 }
      return { kind: 'paragraph', level: 1, apart: block.content.every((node) => node.type === 'text') }
  }
}

/**
 * The title of a whole document stands above its headings: as the chapter where it has one department's parts below
 * it, and as the first words of the report where there are several chapters.
 */
function withTitle(blocks: readonly DocBlock[]): DocBlock[] {
  const chapters = blocks.filter(
    (block) => block.is === 'heading' && block.level === 1 && !isUsual(block),
  ).length
  return blocks.map((block): DocBlock => {
    if (block.is !== 'heading' || block.level > 0) return block
    return chapters > 1 ? { is: 'paragraph', content: block.content, notes: block.notes } : block
  })
}

const isBelowTable = (last: Piece | undefined) => last?.kind === 'table' || last?.kind === 'note'

const isUsual = (block: DocBlock) => usualHeading(textOf(block)) !== null
