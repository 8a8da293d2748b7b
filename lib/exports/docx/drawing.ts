import { createElement } from 'react'
import { HalfCircle } from '@/components/blocks/seats/half-circle'
import type { Drawing } from '@/lib/core/document/piece'
import { seatingOf } from '@/lib/core/seating'
import type { Language } from '@/lib/core/section'
import { type DrawnChart, drawnChart } from '@/lib/exports/drawn/chart'
import type { Look } from '@/lib/exports/drawn/style'
import { svgOf } from '@/lib/exports/drawn/svg'

/** A drawing as the public page has it. Null: there is nothing to draw. */
export function plateOf(drawing: Drawing, language: Language, look: Look): DrawnChart | null {
  if ('table' in drawing) return drawnChart(drawing.block, drawing.table, language, look)
  const seating = seatingOf(drawing.block)
  const said = { id: 'c', title: '', description: '' }
  return seating && { svg: svgOf(createElement(HalfCircle, { seating, said }), look), key: [], remarks: '' }
}
