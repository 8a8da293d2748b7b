import type { Language } from '../section'

/** What the tables that municipalities write every year begin with, in the language of the section. */
export type PresetWords = {
  keyFigures: string
  area: string
  accounts: (year: number) => string
  original: (year: number) => string
  revised: (year: number) => string
  deviation: string
  deviationShare: string
  spending: string
  sum: string
  company: string
  /** Of each company: its form, its purpose, the share owned, its result, its equity, its dividend. */
  ownership: [form: string, purpose: string, share: string, result: string, equity: string, dividend: string]
  level: string
  women: string
  men: string
  shareOfWomen: string
  payOfWomen: string
  payOfMen: string
  payCompared: string
  levels: string[]
  count: string
  perMonth: string
  percent: string
}

const nb: PresetWords = {
  keyFigures: 'Nøkkeltall',
  area: 'Område',
  accounts: (year) => `Regnskap ${year}`,
  original: (year) => `Opprinnelig budsjett ${year}`,
  revised: (year) => `Revidert budsjett ${year}`,
  deviation: 'Avvik',
  deviationShare: 'Avvik i prosent',
  spending: 'Mer- eller mindreforbruk',
  sum: 'Sum',
  company: 'Selskap',
  ownership: ['Selskapsform', 'Formål', 'Eierandel', 'Årsresultat', 'Egenkapital', 'Utbytte til kommunen'],
  level: 'Stillingsnivå',
  women: 'Kvinner',
  men: 'Menn',
  shareOfWomen: 'Andel kvinner',
  payOfWomen: 'Lønn kvinner',
  payOfMen: 'Lønn menn',
  payCompared: 'Kvinners lønn av menns',
  levels: [
    'Øverste ledelse',
    'Ledere med personalansvar',
    'Fagstillinger med høyere utdanning',
    'Andre stillinger',
  ],
  count: 'antall',
  perMonth: 'kr per måned',
  percent: 'prosent',
}

const nn: PresetWords = {
  ...nb,
  keyFigures: 'Nøkkeltal',
  accounts: (year) => `Rekneskap ${year}`,
  original: (year) => `Opphavleg budsjett ${year}`,
  spending: 'Meir- eller mindreforbruk',
  ownership: ['Selskapsform', 'Formål', 'Eigardel', 'Årsresultat', 'Eigenkapital', 'Utbytte til kommunen'],
  shareOfWomen: 'Kvinnedel',
  payCompared: 'Lønn kvinner av lønn menn',
  levels: [
    'Øvste leiing',
    'Leiarar med personalansvar',
    'Fagstillingar med høgare utdanning',
    'Andre stillingar',
  ],
  count: 'antal',
  perMonth: 'kr per månad',
}

const en: PresetWords = {
  keyFigures: 'Key figures',
  area: 'Area',
  accounts: (year) => `Accounts ${year}`,
  original: (year) => `Original budget ${year}`,
  revised: (year) => `Revised budget ${year}`,
  deviation: 'Variance',
  deviationShare: 'Variance in per cent',
  spending: 'Over- or underspending',
  sum: 'Total',
  company: 'Company',
  ownership: [
    'Type of company',
    'Purpose',
    'Share owned',
    'Result of the year',
    'Equity',
    'Dividend to the municipality',
  ],
  level: 'Level of position',
  women: 'Women',
  men: 'Men',
  shareOfWomen: 'Share of women',
  payOfWomen: 'Pay of women',
  payOfMen: 'Pay of men',
  payCompared: 'Women’s pay as % of men’s',
  levels: [
    'Top management',
    'Managers with staff',
    'Professional positions with higher education',
    'Other positions',
  ],
  count: 'number',
  perMonth: 'kr per month',
  percent: '%',
}

export const presetWords: Record<Language, PresetWords> = { nb, nn, en }
