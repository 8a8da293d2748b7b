import { createElement } from 'react'
import { Drawing, needsKey } from '@/components/blocks/chart/drawing'
import { remarksOn } from '@/components/blocks/chart/remarks'
import { drawingOf as seriesIn, valuesOf } from '@/components/blocks/chart/series'
import type { Chart } from '@/lib/core/blocks/chart'
import { settled } from '@/lib/core/settled'
import { contentWords } from '@/lib/core/words/content'
import { drawingOf } from './drawing'
import type { Piece } from './manuscript'
import type { PieceProps } from './pieces'
import { colours } from './style'

/** The colour of each row of a chart, as charts.css names them. */
const shades = ['accent', 'second', 'ink', 'fourth', 'fifth', 'sixth']

/** A chart as the public page draws it, with its alternative text and the way to its figures. */
export function chartPiece({ block, siblings, language, numberOf, at }: PieceProps<Chart>): Piece[] {
  const words = contentWords[language]
  const table = siblings.find((one) => one.kind === 'table' && one.id === block.table)
  const found = table?.kind === 'table' ? seriesIn(block, settled(table)) : null
  if (!table || !found || valuesOf(found.series).length === 0) return []
  const { series } = found
  const said = { id: 'c', title: block.caption, description: block.alt }
  const tableName = `${words.table.toLocaleLowerCase(language)} ${numberOf(table.id)}`
  const key = needsKey(block.form, series) ? series : []
  return [
    {
      is: 'chart',
      label: `${at}#figur-${block.id}`,
      name: `${words.figure} ${numberOf(block.id)}`,
      caption: block.caption,
      remarks: remarksOn(block, found, words).join('. '),
      key: key.map((one) => ({ colour: colours[shades[one.shade - 1] ?? ''] ?? '', says: one.label })),
      drawing: drawingOf(
        createElement(Drawing, { form: block.form, series, said }),
        block.alt || block.caption,
      ),
      after: [{ t: `${words.figuresIn} ` }, { t: tableName, href: `${at}#tabell-${table.id}` }, { t: '.' }],
    },
  ]
}
