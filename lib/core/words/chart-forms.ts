import type { Chart } from '../blocks/chart'

/** What the forms of a chart are called by those who write. */
export const chartForm: Record<Chart['form'], string> = {
  bar: 'søyler',
  line: 'linje',
  stacked: 'stablede søyler',
  share: 'andeler',
}
