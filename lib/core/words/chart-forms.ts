import type { Chart } from '../blocks/chart'
import { words } from './say'

/** What the forms of a chart are called by those who write. */
export const chartForm = words<Record<Chart['form'], string>>({
  bar: 'søyler',
  line: 'linje',
  stacked: 'stablede søyler',
  share: 'andeler',
})
