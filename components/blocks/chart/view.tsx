import type { ViewProps } from '@/components/blocks/props'
import type { Chart } from '@/lib/core/blocks/chart'
import { contentWords } from '@/lib/core/words/content'
import { Drawing, needsKey } from './drawing'
import { Key } from './key'
import { remarksOn } from './remarks'
import { drawingOf, valuesOf } from './series'

/** A drawing of some rows of a table, with the table's number for those who want the figures. */
export function ChartView({ block, siblings, language, numberOf }: ViewProps<Chart>) {
  const words = contentWords[language]
  const table = siblings.find((one) => one.kind === 'table' && one.id === block.table)
  const drawing = table?.kind === 'table' ? drawingOf(block, table) : null
  if (!table || !drawing || valuesOf(drawing.series).length === 0) return null
  const { series } = drawing
  const tableName = `${words.table.toLocaleLowerCase(language)} ${numberOf(table.id)}`
  const said = {
    id: `c-${block.id}`,
    title: block.caption,
    description: `${block.alt} ${words.figuresIn} ${tableName}.`.trim(),
  }
  const remarks = remarksOn(block, drawing, words)
  return (
    <figure className="chart" id={`figur-${block.id}`}>
      <figcaption>
        <b>
          {words.figure} {numberOf(block.id)}
        </b>{' '}
        {block.caption}
        {remarks.length > 0 && <small>{remarks.join('. ')}</small>}
      </figcaption>
      {needsKey(block.form, series) && <Key series={series} />}
      <Drawing form={block.form} series={series} said={said} />
      <p className="small meta">
        {words.figuresIn} <a href={`#tabell-${table.id}`}>{tableName}</a>.
      </p>
    </figure>
  )
}
