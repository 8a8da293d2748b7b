import type { Chart } from '@/lib/core/blocks/chart'
import { contentWords } from '@/lib/core/words/content'
import { drawnChart } from '@/lib/exports/drawn/chart'
import { drawingOf } from './drawing'
import type { Piece } from './manuscript'
import type { PieceProps } from './pieces'

/** A chart as the public page draws it, with its alternative text and the way to its figures. */
export function chartPiece({ block, siblings, language, numberOf, at, look }: PieceProps<Chart>): Piece[] {
  const words = contentWords[language]
  const table = siblings.find((one) => one.kind === 'table' && one.id === block.table)
  const drawn = table?.kind === 'table' ? drawnChart(block, table, language, look) : null
  if (!table || !drawn) return []
  const tableName = `${words.table.toLocaleLowerCase(language)} ${numberOf(table.id)}`
  return [
    {
      is: 'chart',
      label: `${at}#figur-${block.id}`,
      name: `${words.figure} ${numberOf(block.id)}`,
      caption: block.caption,
      remarks: drawn.remarks,
      key: drawn.key,
      drawing: drawingOf(drawn.svg, block.alt || block.caption),
      after: [{ t: `${words.figuresIn} ` }, { t: tableName, href: `${at}#tabell-${table.id}` }, { t: '.' }],
    },
  ]
}
