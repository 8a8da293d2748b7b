import type { CellStatus } from '../blocks/table'
import type { Language } from '../section'

/** The words that a published section puts around its own content, in the section's language. */
export type ContentWords = {
  results: (year: number) => string
  challenges: string
  table: string
  row: string
  figure: string
  picture: string
  absent: string
  source: string
  linkHere: string
  csv: string
  xlsx: string
  jsonStat: string
  note: string
  carriedOn: (year: number) => string
  striped: string
  dashed: string
  axisFrom: (figure: string) => string
  shares: string
  figuresIn: string
  /** A chapter in running text. */
  chapter: (number: string) => string
  chapterPending: (title: string) => string
  status: Record<Exclude<CellStatus, 'final'>, string>
  finalDue: (dates: string) => string
}

const nb: ContentWords = {
  results: (year) => `Viktige resultater og innsatser i ${year}`,
  challenges: 'Utfordringer fremover',
  table: 'Tabell',
  row: 'Rad',
  figure: 'Figur',
  picture: 'Bilde',
  absent: 'Tabellen mangler i kilden',
  source: 'Kilde',
  linkHere: 'Lenke hit',
  csv: 'Last ned CSV',
  xlsx: 'Last ned Excel',
  jsonStat: 'Last ned JSON-stat',
  note: 'Note',
  carriedOn: (year) => `Videreført fra ${year}`,
  striped: 'Skravert: foreløpig tall',
  dashed: 'Stiplet: foreløpig tall',
  axisFrom: (figure) => `Aksen begynner på ${figure}`,
  shares: 'Prosent av summen',
  figuresIn: 'Tallene står i',
  chapter: (number) => `kapittel ${number}`,
  chapterPending: (title) => `kapittelet «${title}» (ikke publisert ennå)`,
  status: {
    preliminary: 'Foreløpig tall',
    revised: 'Rettet tall',
    missing: 'Tallgrunnlag mangler',
    suppressed: 'Vises ikke, av hensyn til personvernet',
    notApplicable: 'Ikke aktuelt',
  },
  finalDue: (dates) => `Endelig tall kommer ${dates}`,
}

const nn: ContentWords = {
  ...nb,
  results: (year) => `Viktige resultat og innsatsar i ${year}`,
  challenges: 'Utfordringar framover',
  picture: 'Bilete',
  absent: 'Tabellen manglar i kjelda',
  chapterPending: (title) => `kapittelet «${title}» (ikkje publisert enno)`,
  source: 'Kjelde',
  linkHere: 'Lenkje hit',
  csv: 'Last ned CSV',
  xlsx: 'Last ned Excel',
  carriedOn: (year) => `Ført vidare frå ${year}`,
  striped: 'Skravert: førebels tal',
  dashed: 'Stipla: førebels tal',
  axisFrom: (figure) => `Aksen byrjar på ${figure}`,
  figuresIn: 'Tala står i',
  status: {
    preliminary: 'Førebels tal',
    revised: 'Retta tal',
    missing: 'Talgrunnlag manglar',
    suppressed: 'Blir ikkje vist, av omsyn til personvernet',
    notApplicable: 'Ikkje aktuelt',
  },
  finalDue: (dates) => `Endeleg tal kjem ${dates}`,
}

const en: ContentWords = {
  results: (year) => `Main results and efforts in ${year}`,
  challenges: 'Challenges ahead',
  table: 'Table',
  row: 'Row',
  figure: 'Figure',
  picture: 'Picture',
  absent: 'The table is missing from the source',
  source: 'Source',
  linkHere: 'Link here',
  csv: 'Download CSV',
  xlsx: 'Download Excel',
  jsonStat: 'Download JSON-stat',
  note: 'Note',
  carriedOn: (year) => `Carried forward from ${year}`,
  striped: 'Striped: preliminary figure',
  dashed: 'Dashed: preliminary figure',
  axisFrom: (figure) => `The axis starts at ${figure}`,
  shares: 'Per cent of the sum',
  figuresIn: 'The figures are in',
  chapter: (number) => `chapter ${number}`,
  chapterPending: (title) => `the chapter “${title}” (not published yet)`,
  status: {
    preliminary: 'Preliminary figure',
    revised: 'Revised figure',
    missing: 'Figures not available',
    suppressed: 'Not shown, to protect personal privacy',
    notApplicable: 'Not applicable',
  },
  finalDue: (dates) => `Final figure due ${dates}`,
}

export const contentWords: Record<Language, ContentWords> = { nb, nn, en }
