import type { z } from 'zod'
import type { Plain } from '../words/say'
import { goalSchema } from './goal'
import { itemSchema } from './item'
import { pageOf } from './page'
import type { Queries } from './query'
import { editionSchema, reportSchema } from './report'
import { listedSection, sectionSchema } from './section'
import { startSchema } from './start'
import { listedTable, tableSchema } from './table'

/** One thing that may be asked. What stands in braces in its path is a part of the address. */
export type Operation = {
  path: string
  tag: Plain
  summary: Plain
  description?: Plain
  query: keyof Queries
  answer: z.ZodType
  /** Its own words are in the language that is asked for; all others tell of data alone. */
  speaks?: true
}

const reports = 'Rapporter'
const sections = 'Kapitler'
const across = 'På tvers av rapportene'
const inEdition = 'Listen gjelder utgaven i adressen, og endres aldri.'

/** Everything that the API answers as JSON. The document, the answers and the tests follow this list. */
export const operations = {
  start: {
    path: '',
    tag: reports,
    summary: 'Hvor alt er',
    query: 'none',
    answer: startSchema,
    speaks: true,
  },
  reports: {
    path: '/reports',
    tag: reports,
    summary: 'Alle publiserte rapporter, de nyeste først',
    query: 'reports',
    answer: pageOf(reportSchema, 'Report'),
  },
  report: {
    path: '/reports/{report}',
    tag: reports,
    summary: 'En rapport, i utgaven som gjelder',
    query: 'none',
    answer: reportSchema,
  },
  editions: {
    path: '/reports/{report}/editions',
    tag: reports,
    summary: 'Alle utgaver av en rapport, de nyeste først',
    query: 'pages',
    answer: pageOf(editionSchema, 'Edition'),
  },
  edition: {
    path: '/reports/{report}/editions/{edition}',
    tag: reports,
    summary: 'En utgave',
    query: 'none',
    answer: editionSchema,
  },
  sections: {
    path: '/reports/{report}/sections',
    tag: sections,
    summary: 'Kapitlene i en rapport, i den rekkefølgen de leses',
    query: 'sections',
    answer: pageOf(listedSection, 'ListedSection'),
  },
  section: {
    path: '/reports/{report}/sections/{section}',
    tag: sections,
    summary: 'Et kapittel med innhold',
    query: 'none',
    answer: sectionSchema,
  },
  table: {
    path: '/reports/{report}/tables/{table}',
    tag: sections,
    summary: 'En tabell med celler, statuser og fotnoter',
    query: 'none',
    answer: tableSchema,
  },
  editionSections: {
    path: '/reports/{report}/editions/{edition}/sections',
    tag: sections,
    summary: 'Kapitlene i en bestemt utgave',
    description: inEdition,
    query: 'sections',
    answer: pageOf(listedSection, 'ListedSection'),
  },
  editionSection: {
    path: '/reports/{report}/editions/{edition}/sections/{section}',
    tag: sections,
    summary: 'Et kapittel slik det sto i en bestemt utgave',
    query: 'none',
    answer: sectionSchema,
  },
  editionTable: {
    path: '/reports/{report}/editions/{edition}/tables/{table}',
    tag: sections,
    summary: 'En tabell slik den sto i en bestemt utgave',
    query: 'none',
    answer: tableSchema,
  },
  items: {
    path: '/items',
    tag: across,
    summary: 'Resultater, utfordringer og svar på fjorårets utfordringer',
    description:
      'Fra alle rapporter, de nyeste først. Med continues kan en utfordring følges gjennom årene: spør etter punktene som viderefører den, og så etter dem som viderefører disse.',
    query: 'items',
    answer: pageOf(itemSchema, 'Item'),
  },
  tables: {
    path: '/tables',
    tag: across,
    summary: 'Tabellene i alle rapporter, de nyeste først',
    query: 'tables',
    answer: pageOf(listedTable, 'ListedTable'),
  },
  goals: {
    path: '/goals',
    tag: across,
    summary: 'Mål med indikator, måltall og resultat',
    query: 'goals',
    answer: pageOf(goalSchema, 'Goal'),
  },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations

type Document = Pick<Operation, 'path' | 'summary' | 'speaks'> & { type: string }

/** What the API gives in other forms than JSON of its own. */
export const documents = {
  openapi: {
    path: '/openapi.json',
    type: 'application/json',
    summary: 'Denne beskrivelsen (OpenAPI 3.1)',
    speaks: true,
  },
  catalog: {
    path: '/catalog',
    type: 'application/ld+json',
    summary: 'Katalogen (DCAT-AP-NO), som Turtle for den som ber om text/turtle',
  },
  catalogJson: { path: '/catalog.jsonld', type: 'application/ld+json', summary: 'Katalogen som JSON-LD' },
  catalogTurtle: { path: '/catalog.ttl', type: 'text/turtle', summary: 'Katalogen som Turtle' },
} as const satisfies Record<string, Document>

export type DocumentName = keyof typeof documents
