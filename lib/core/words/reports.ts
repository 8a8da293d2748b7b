import type { ReportKind } from '../report'
import { slugOf } from '../report'
import { words } from './say'

export const kindNames = words<Record<ReportKind, string>>({
  annual: 'Årsrapport',
  interim: 'Tertialrapport',
  company: 'Rapport fra et selskap',
  other: 'Annen rapport',
})

const titles: Record<ReportKind, (year: string) => string> = {
  annual: (year) => `Årsrapport ${year}`,
  interim: (year) => `Tertialrapport 1 ${year}`,
  company: (year) => `Selskapets årsrapport ${year}`,
  other: (year) => `Rapport ${year}`,
}

/** What a report is called until somebody calls it something else. */
export const usualTitle = (kind: ReportKind, year: string): string => titles[kind](year)

/** Its address until somebody chooses another: the year's own report has the year. */
export const usualSlug = (kind: ReportKind, year: string, title: string): string =>
  kind === 'annual' ? year : slugOf(title)
