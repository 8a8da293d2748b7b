import type { ViewProps } from '@/components/blocks/props'
import type { Chart } from '@/lib/core/blocks/chart'
import { contentWords } from '@/lib/core/words/content'
import { figureWords } from '@/lib/core/words/numbers'
import { Bars } from './bars'
import { Columns, columnsFit } from './columns'
import type { Said } from './frame'
import { Lines } from './lines'
import { ticks } from './scale'
import { drawingOf, type Series, valuesOf } from './series'

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
    description: `${block.alt} ${words.figuresIn} ${tableName}.`,
  }
  const remarks = [
    unit,
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
      {block.form === 'bar' && series.length > 1 && <Key series={series} />}
      <Drawing form={block.form} series={series} said={said} />
      <p className="small meta">
        {words.figuresIn} <a href={`#tabell-${table.id}`}>{tableName}</a>.
      </p>
    </figure>
  )
}

function Drawing({ form, series, said }: { form: Chart['form']; series: Series[]; said: Said }) {
  if (form === 'line') return <Lines series={series} said={said} />
  return columnsFit(series) ? <Columns series={series} said={said} /> : <Bars series={series} said={said} />
}

function Key({ series }: { series: Series[] }) {
  return (
    <ul className="key small">
      {series.map((one) => (
        <li key={one.id}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className={`s${one.shade}`} d="M0 0h12v12H0z" />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  )
}
