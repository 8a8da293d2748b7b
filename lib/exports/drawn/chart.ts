import { createElement } from 'react'
import { Drawing, needsKey } from '@/components/blocks/chart/drawing'
import { remarksOn } from '@/components/blocks/chart/remarks'
import { drawingOf, valuesOf } from '@/components/blocks/chart/series'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Table } from '@/lib/core/blocks/table'
import type { Language } from '@/lib/core/section'
import { settled } from '@/lib/core/settled'
import { contentWords } from '@/lib/core/words/content'
import type { Look } from './style'
import { svgOf } from './svg'

/** A chart as the public page has it: its drawing, what its colours mean, and what must be said of it. */
export type DrawnChart = { svg: string; key: { colour: string; says: string }[]; remarks: string }

/** The colour of each row of a chart, as charts.css names them. */
const shades = ['accent', 'second', 'ink', 'fourth', 'fifth', 'sixth']

/** What is said of it instead of seeing it stands beside it in the file. Null: there is nothing to draw. */
export function drawnChart(block: Chart, table: Table, language: Language, look: Look): DrawnChart | null {
  const drawing = drawingOf(block, settled(table))
  const { series } = drawing
  if (valuesOf(series).length === 0) return null
  const said = { id: 'c', title: '', description: '' }
  const keyed = needsKey(block.form, series) ? series : []
  return {
    svg: svgOf(createElement(Drawing, { form: block.form, series, said }), look),
    key: keyed.map(({ shade, label }) => ({
      colour: look.colours[shades[shade - 1] ?? ''] ?? '',
      says: label,
    })),
    remarks: remarksOn(block, drawing, contentWords[language]).join('. '),
  }
}
