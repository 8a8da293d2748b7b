import type { Chart } from '@/lib/core/blocks/chart'
import { Bars, namesFit } from './bars'
import { Columns, columnsFit } from './columns'
import type { Said } from './frame'
import { Lines } from './lines'
import { LyingStacks } from './lying-stacks'
import type { Series } from './series'
import { Stacks, stacksFit } from './stacks'

type DrawingProps = { form: Chart['form']; series: Series[]; said: Said }

/** The drawing alone, in whichever form has room for its words. */
export function Drawing({ form, series, said }: DrawingProps) {
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
export function needsKey(form: Chart['form'], series: readonly Series[]): boolean {
  if (series.length === 1 || form === 'line') return false
  return form === 'bar' ? !namesFit(series) : !stacksFit(series)
}
