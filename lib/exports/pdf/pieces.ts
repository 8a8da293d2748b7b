import type { ViewProps } from '@/components/blocks/props'
import type { Block, Blocks, KindName } from '@/lib/core/blocks/all'
import type { Figure } from '@/lib/core/blocks/figure'
import type { Text } from '@/lib/core/blocks/text'
import { inOrder } from '@/lib/core/order'
import { settled } from '@/lib/core/settled'
import { contentWords } from '@/lib/core/words/content'
import { headingOf } from '@/lib/core/words/headings'
import type { Look } from '@/lib/exports/drawn/style'
import { chartPiece } from './chart'
import { listingPieces } from './listing'
import type { Piece } from './manuscript'
import { answersPiece, pointsPiece } from './points'
import { lineRuns, proseNodes } from './prose'
import { seatsPiece } from './seats'
import { tablePiece } from './table'

/** What a block is drawn from: what its public look gets, and where the section stands. */
export type PieceProps<B extends Block> = Omit<ViewProps<B>, 'fileOf' | 'onward' | 'level'> & {
  /** The section's address. */
  at: string
  /** The level of the section's heading. */
  level: number
  look: Look
}

/** Every kind as it is typeset, below its heading. A kind that is missing here does not compile. */
const pieces: { [K in KindName]: (props: PieceProps<Blocks[K]>) => Piece[] } = {
  lead: ({ block, at }) => [{ is: 'lead', runs: lineRuns(block.text, at) }],
  results: pointsPiece,
  challenges: pointsPiece,
  answers: answersPiece,
  text: textPiece,
  table: (props) => [tablePiece(props)],
  chart: chartPiece,
  seats: seatsPiece,
  goals: listingPieces,
  figure: picturePiece,
}

/** One block, a table with its computed cells in place. */
export function piecesOf({ block, ...rest }: PieceProps<Block>): Piece[] {
  const make = pieces[block.kind] as (props: PieceProps<Block>) => Piece[]
  return make({ block: block.kind === 'table' ? settled(block) : block, ...rest })
}

function textPiece({ block, siblings, language, year, at, level }: PieceProps<Text>): Piece[] {
  const blocks = inOrder(siblings)
  const sofar = blocks.slice(0, blocks.findIndex((one) => one.id === block.id) + 1)
  const underHeading = sofar.some((one) => headingOf(one, language, year) !== null)
  return [{ is: 'prose', nodes: proseNodes(block.body, at, underHeading ? level + 1 : level) }]
}

/** The widest file there is: paper shows more than a screen. One that was taken out is not there. */
function picturePiece({ block, language, numberOf, pictureOf, at }: PieceProps<Figure>): Piece[] {
  const { shown, alt, caption, credit } = block
  const file = shown && pictureOf(shown.ref).at(-1)
  if (!file) return []
  const name = `${contentWords[language].picture} ${numberOf(block.id)}`
  return [
    {
      is: 'picture',
      label: `${at}#bilde-${block.id}`,
      name,
      caption,
      credit,
      alt,
      file: file.address,
      ratio: shown.width / shown.height,
    },
  ]
}
