import type { Chart } from '@/lib/core/blocks/chart'
import type { ContentWords } from '@/lib/core/words/content'
import { figureWords } from '@/lib/core/words/numbers'
import { ticks } from './scale'
import { type Drawing, valuesOf } from './series'

/** What must be said of a drawing for it to be read rightly: its unit, what is preliminary, where its axis begins. */
export function remarksOn({ form }: Chart, drawing: Drawing, words: ContentWords): string[] {
  const first = form === 'line' ? (ticks(valuesOf(drawing.series))[0] ?? 0) : 0
  return [
    form === 'share' ? words.shares : drawing.unit,
    drawing.preliminary ? (form === 'line' ? words.dashed : words.striped) : '',
    first > 0 ? words.axisFrom(figureWords(String(first))) : '',
  ].filter(Boolean)
}
