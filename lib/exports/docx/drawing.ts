import { createElement } from 'react'
import { Drawing, needsKey } from '@/components/blocks/chart/drawing'
import { remarksOn } from '@/components/blocks/chart/remarks'
import { drawingOf, valuesOf } from '@/components/blocks/chart/series'
import { HalfCircle } from '@/components/blocks/seats/half-circle'
import type { Drawing as Drawn } from '@/lib/core/document/piece'
import { seatingOf } from '@/lib/core/seating'
import type { Language } from '@/lib/core/section'
import { settled } from '@/lib/core/settled'
import { contentWords } from '@/lib/core/words/content'
import { svgOf } from '@/lib/exports/pdf/drawing'
import { colours } from '@/lib/exports/pdf/style'

/** A drawing as the public page has it: the picture, what its colours mean, and what must be said of it. */
export type Plate = { svg: string; key: { colour: string; says: string }[]; remarks: string }

/** The colour of each row of a chart, as charts.css names them. */
const shades = ['accent', 'second', 'ink', 'fourth', 'fifth', 'sixth']

/** Null: there is nothing to draw. */
export function plateOf(drawn: Drawn, alt: string, language: Language): Plate | null {
  const said = { id: 'c', title: alt, description: alt }
  if (!('table' in drawn)) {
    const seating = seatingOf(drawn.block)
    return seating && { svg: svgOf(createElement(HalfCircle, { seating, said })), key: [], remarks: '' }
  }
  const { block } = drawn
  const drawing = drawingOf(block, settled(drawn.table))
  if (valuesOf(drawing.series).length === 0) return null
  const keyed = needsKey(block.form, drawing.series) ? drawing.series : []
  return {
    svg: svgOf(createElement(Drawing, { form: block.form, series: drawing.series, said })),
    key: keyed.map(({ shade, label }) => ({ colour: colours[shades[shade - 1] ?? ''] ?? '', says: label })),
    remarks: remarksOn(block, drawing, contentWords[language]).join('. '),
  }
}
