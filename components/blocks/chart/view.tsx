import type { ViewProps } from '@/components/blocks/props'
import type { Chart } from '@/lib/core/blocks/chart'
import { contentWords } from '@/lib/core/words/content'
import { figureWords } from '@/lib/core/words/numbers'
import { Bars, namesFit } from './bars'
import { Columns, columnsFit } from './columns'
import type { Said } from './frame'
import { Key } from './key'
import { Lines } from './lines'
import { LyingStacks } from './lying-stacks'
import { ticks } from './scale'
import { drawingOf, type Series, valuesOf } from './series'
import { Stacks, stacksFit } from './stacks'

/** A drawing of some rows of a table, with the table's number for those who want the figures. */
export function ChartView({ block, siblings, language, numberOf }: ViewProps<Chart>) {
  const words = contentWords[language]
  const table = siblings.find((one) => one.kind === 'table' && one.id === block.table)
  const drawing = table?.kind === 'table' ? drawingOf(block, table) : null
  if (!table || !drawing || valuesOf(drawing.series).length === 0) return null
  const { series, unit, preliminary } = drawing
  const first = block.form === 'line' ? (ticks(valuesOf(series))[0] ?? 0) : 0
  const tableName = `${words.table.toLocaleLowerCase(language)} ${numberOf(table.id)}`
  const said = {
    id: `c-${block.id}`,
    title: block.caption,
    description: `${block.alt} ${words.figuresIn} ${tableName}.`.trim(),
  }
  const remarks = [
    block.form === 'share' ? words.shares : unit,
    preliminary && (block.form === 'line' ? words.dashed : words.striped),
    first > 0 && words.axisFrom(figureWords(String(first))),
  ].filter(Boolean)
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

type DrawingProps = { form: Chart['form']; series: Series[]; said: Said }

function Drawing({ form, series, said }: DrawingProps) {
  switch (form) {
    case 'line':
      return <Lines series={series} said={said} />
    case 'bar':
      return columnsFit(series) ? (
        <Columns series={series} said={said} />
      ) : (
        <Bars series={series} said={said} />
      )
    case 'stacked':
    case 'share':
      return stacksFit(series) ? (
        <Stacks series={series} said={said} asShare={form === 'share'} />
      ) : (
        <LyingStacks series={series} said={said} asShare={form === 'share'} />
      )
  }
}

/** Whether the drawing has no room for the names, so that a key must say what the colours mean. */
function needsKey(form: Chart['form'], series: readonly Series[]): boolean {
  if (series.length === 1 || form === 'line') return false
  return form === 'bar' ? !namesFit(series) : !stacksFit(series)
}
