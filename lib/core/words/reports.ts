import type { ReportKind } from '../report'
import { slugOf } from '../report'
import type { Language } from '../section'
import { words } from './say'

export const kindNames = words<Record<ReportKind, string>>({
  annual: 'Årsrapport',
  interim: 'Tertialrapport',
  company: 'Rapport fra et selskap',
  other: 'Annen rapport',
})

const titles: Record<Language, Record<ReportKind, (year: string) => string>> = {
  nb: {
    annual: (year) => `Årsrapport ${year}`,
    interim: (year) => `Tertialrapport 1 ${year}`,
    company: (year) => `Selskapets årsrapport ${year}`,
    other: (year) => `Rapport ${year}`,
  },
  nn: {
    annual: (year) => `Årsrapport ${year}`,
    interim: (year) => `Tertialrapport 1 ${year}`,
    company: (year) => `Årsrapport for selskapet ${year}`,
    other: (year) => `Rapport ${year}`,
  },
  en: {
    annual: (year) => `Annual report ${year}`,
    interim: (year) => `Interim report 1 ${year}`,
    company: (year) => `Company annual report ${year}`,
    other: (year) => `Report ${year}`,
  },
}

/** What a report in this language is called until somebody calls it something else. */
export const usualTitle = (kind: ReportKind, year: string, language: Language): string =>
  titles[language][kind](year)

/** What the text on its front page is called on the desk; readers see the report's own title there. */
export const frontTitle: Record<Language, string> = { nb: 'Forside', nn: 'Framside', en: 'Front page' }

/** Its address until somebody chooses another: the year's own report has the year. */
export const usualSlug = (kind: ReportKind, year: string, title: string): string =>
  kind === 'annual' ? year : slugOf(title)
