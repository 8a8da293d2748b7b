import type { Language } from '../section'

/** How a row goes through the years. */
export type Trend =
  | 'fell'
  | 'fellYearly'
  | 'rose'
  | 'roseYearly'
  | 'still'
  | 'swung'
  | 'fellInAll'
  | 'roseInAll'

/** What a chart says to those who do not see it, in the language of its section. `of` is "", or " (Areal)". */
type ChartWords = {
  /** "158 i 2026" */
  inYear: (figure: string, year: string) => string
  /** "12 for Nord" */
  of: (figure: string, name: string) => string
  trend: Record<Trend, string>
  onePreliminary: (label: string, of: string) => string
  preliminary: (labels: string, of: string) => string
  missing: (labels: string, of: string) => string
}

const nb: ChartWords = {
  inYear: (figure, year) => `${figure} i ${year}`,
  of: (figure, name) => `${figure} for ${name}`,
  trend: {
    fell: 'gikk ned',
    fellYearly: 'gikk ned hvert år',
    rose: 'gikk opp',
    roseYearly: 'gikk opp hvert år',
    still: 'sto stille',
    swung: 'svingte, og endte der den begynte',
    fellInAll: 'gikk ned i perioden, men ikke hvert år',
    roseInAll: 'gikk opp i perioden, men ikke hvert år',
  },
  onePreliminary: (label, of) => `Tallet for ${label}${of} er foreløpig.`,
  preliminary: (labels, of) => `Tallene for ${labels}${of} er foreløpige.`,
  missing: (labels, of) => `Tall mangler for ${labels}${of}.`,
}

const nn: ChartWords = {
  ...nb,
  trend: {
    fell: 'gjekk ned',
    fellYearly: 'gjekk ned kvart år',
    rose: 'gjekk opp',
    roseYearly: 'gjekk opp kvart år',
    still: 'stod stille',
    swung: 'svinga, og enda der det byrja',
    fellInAll: 'gjekk ned i perioden, men ikkje kvart år',
    roseInAll: 'gjekk opp i perioden, men ikkje kvart år',
  },
  onePreliminary: (label, of) => `Talet for ${label}${of} er førebels.`,
  preliminary: (labels, of) => `Tala for ${labels}${of} er førebelse.`,
  missing: (labels, of) => `Tal manglar for ${labels}${of}.`,
}

const en: ChartWords = {
  inYear: (figure, year) => `${figure} in ${year}`,
  of: (figure, name) => `${figure} for ${name}`,
  trend: {
    fell: 'fell',
    fellYearly: 'fell every year',
    rose: 'rose',
    roseYearly: 'rose every year',
    still: 'stood still',
    swung: 'swung, and ended where it began',
    fellInAll: 'fell over the period, but not every year',
    roseInAll: 'rose over the period, but not every year',
  },
  onePreliminary: (label, of) => `The figure for ${label}${of} is preliminary.`,
  preliminary: (labels, of) => `The figures for ${labels}${of} are preliminary.`,
  missing: (labels, of) => `Figures are missing for ${labels}${of}.`,
}

export const chartWords: Record<Language, ChartWords> = { nb, nn, en }
