import type { Chart } from '../blocks/chart'
import type { Figure } from '../blocks/figure'
import { allSeats, type Seats } from '../blocks/seats'
import type { Table } from '../blocks/table'
import { inOrder } from '../order'
import { captionOf, seatsTable } from '../seats-table'
import { contentWords } from '../words/content'
import { seatWords } from '../words/seats'
import { type Around, type Bare, plainWords } from './piece'
import { gridOf, sourceOf } from './table'

/** A chart, with what it says and where its figures stand. One that has no table draws nothing. */
export function chartPieces(block: Chart, { siblings, language, numberOf, whole }: Around): Bare[] {
  const table = siblings.find((one): one is Table => one.kind === 'table' && one.id === block.table)
  if (!table) return []
  const words = contentWords[language]
  const figures = `${words.figuresIn} ${words.table.toLocaleLowerCase(language)} ${numberOf(table.id)}.`
  return [
    {
      kind: 'caption',
      label: `${words.figure} ${numberOf(block.id)}`,
      words: plainWords(block.caption),
      marks: [],
    },
    { kind: 'drawing', drawing: { block, table }, alt: block.alt, address: whole(`#figur-${block.id}`) },
    { kind: 'paragraph', role: 'remark', words: plainWords(figures) },
  ]
}

/** An elected body: the half circle, and its seats as a table. */
export function seatPieces(block: Seats, around: Around): Bare[] {
  const { language, numberOf, whole } = around
  const says = seatWords[language].has(allSeats(block), block.groups.length)
  const groups = inOrder(block.groups).map(({ name, seats }) => `${name} ${seats}`)
  return [
    {
      kind: 'caption',
      label: `${contentWords[language].figure} ${numberOf(block.id)}`,
      words: plainWords(captionOf(block)),
      marks: [],
    },
    {
      kind: 'drawing',
      drawing: { block },
      alt: `${says}: ${groups.join(', ')}.`,
      address: whole(`#figur-${block.id}`),
    },
    { kind: 'table', grid: gridOf(seatsTable(block, language), around) },
    ...sourceOf(block.source, around),
  ]
}

/** A picture with its words; one that is not there any more leaves nothing, as on its page. */
export function picturePieces({ id, shown, alt, caption, credit }: Figure, around: Around): Bare[] {
  const { language, numberOf, pictureAt } = around
  const address = shown && pictureAt(shown.ref)
  if (!shown || !address) return []
  const label = `${contentWords[language].picture} ${numberOf(id)}`
  return [
    { kind: 'picture', address, width: shown.width, height: shown.height, alt },
    { kind: 'caption', label, words: plainWords(caption), marks: [] },
    ...(credit ? [{ kind: 'paragraph' as const, role: 'remark' as const, words: plainWords(credit) }] : []),
  ]
}
