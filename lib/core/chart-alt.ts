import type { Chart } from './blocks/chart'
import type { Table } from './blocks/table'
import { drawnText } from './drawn'
import { fingerprint } from './fingerprint'
import { words } from './words/say'

/** What the editor has said of the text for those who do not see the chart. */
export type AltState = 'missing' | 'proposed' | 'approved' | 'outdated'

/** What an approval is given for: these figures. */
export const approvalOf = (chart: Chart, table: Table): string => fingerprint(drawnText(chart, table))

/** A text from before approvals were kept counts as approved. */
export function altState(chart: Chart, table: Table): AltState {
  if (chart.altOf === undefined) return chart.alt.trim() === '' ? 'missing' : 'approved'
  if (chart.alt.trim() === '' || chart.altOf === '') return 'proposed'
  return chart.altOf === approvalOf(chart, table) ? 'approved' : 'outdated'
}

export const altLacks = words<Record<Exclude<AltState, 'approved'>, string>>({
  missing: 'Figuren mangler tekst for dem som ikke ser den.',
  proposed: 'Figuren: teksten for dem som ikke ser den, er ikke godkjent.',
  outdated: 'Figuren: teksten for dem som ikke ser den, ble godkjent for andre tall.',
})
