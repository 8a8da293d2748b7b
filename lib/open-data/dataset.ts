import type { NamedNode, Quad } from 'n3'
import { dataAt, pageAt } from '@/lib/core/open-data/place'
import type { ReportKind } from '@/lib/core/report'
import type { Language } from '@/lib/core/section'
import { contentWords } from '@/lib/core/words/content'
import { kindNames } from '@/lib/core/words/reports'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
import type { DigestedTable } from './digest'
import type { InEdition } from './found'
import { about, date, iri, languageNode, listed, plain, term, words } from './terms'
import { tablePlaces } from './told'

/** What all datasets of a catalogue share. */
export type Around = {
  publisher: NamedNode
  contact: NamedNode
  service: NamedNode
  license: NamedNode
  /** What the reports are of; none where it has not been told. */
  spatial: readonly NamedNode[]
  name: string
}

type Place = InEdition['place']

export const datasetOf = (place: Place): NamedNode => iri(`${dataAt(place)}#datasett`)

/** With the day on which the report was first published. */
export type Dated = InEdition & { first: string }

/** What tables a catalogue names of one report; the API has them all. */
const most = 100

/** A report as a dataset: read by the API, and its tables as files. */
export function dataset(
  { head, digest, place, first }: Dated,
  around: Around,
  series: NamedNode | null,
): Quad[] {
  const { name, kind, language, year, published } = head
  const self = datasetOf(place)
  const period = iri(`${dataAt(place)}#tidsrom`)
  const origin = iri(`${dataAt(place)}#opphav`)
  const tables = digest.tables.slice(0, most).flatMap((table) => csvOf(table, place) ?? [])
  return [
    ...about(self, {
      'rdf:type': term('dcat:Dataset'),
      'dct:title': words(named({ report: name, publisher: around.name }, language), language),
      'dct:description': words(description(kind, around.name, year)),
      'dct:identifier': plain(self.value),
      'dct:publisher': around.publisher,
      'dcat:contactPoint': around.contact,
      'dcat:theme': listed('data-theme', 'GOVE'),
      'dcat:keyword': ['resultater', 'utfordringer', 'nøkkeltall', kindNames[kind].toLowerCase()].map((one) =>
        words(one),
      ),
      'dct:language': languageNode[language],
      'dct:accessRights': listed('access-right', 'PUBLIC'),
      'dct:accrualPeriodicity': listed('frequency', 'IRREG'),
      'dct:issued': date(first),
      'dct:modified': date(published),
      'dct:spatial': around.spatial,
      'dct:temporal': period,
      'dct:provenance': origin,
      'dcat:landingPage': iri(pageAt(place)),
      'dcat:inSeries': series,
      'dcat:distribution': [jsonOf(place), ...tables.map((one) => one.self)],
    }),
    ...about(period, {
      'rdf:type': term('dct:PeriodOfTime'),
      'dcat:startDate': date(`${year}-01-01`),
      'dcat:endDate': date(`${year}-12-31`),
    }),
    ...about(origin, {
      'rdf:type': term('dct:ProvenanceStatement'),
      'rdfs:label': words(
        'Skrevet av enhetene, godkjent av dem som svarer for tallene, og publisert samlet.',
      ),
    }),
    ...about(jsonOf(place), {
      'rdf:type': term('dcat:Distribution'),
      'dct:title': words('Hele rapporten som JSON'),
      'dct:description': words('Kapitler, punkter, tabeller og mål i det åpne API-et.'),
      'dcat:accessURL': iri(dataAt(place, 'sections')),
      'dcat:accessService': around.service,
      ...format('JSON', 'application/json'),
      ...released(published, language, around.license),
    }),
    ...tables.flatMap((one) => one.quads(published, around.license)),
  ]
}

/** A title says which language it is in. */
const named = (told: { report: string; publisher: string }, language: Language) =>
  inLanguage(language, () => say('{report} fra {publisher}', told))

const description = (kind: ReportKind, name: string, year: number) =>
  `${kindNames[kind]} for ${name}, ${year}: resultater, utfordringer, mål, tabeller og nøkkeltall, slik de er publisert.`

const jsonOf = (place: Place) => iri(`${dataAt(place)}#json`)

const released = (published: string, language: keyof typeof languageNode, license: NamedNode) => ({
  'dct:license': license,
  'dct:language': languageNode[language],
  'dct:modified': date(published),
})

const format = (type: 'JSON' | 'CSV', media: string) => ({
  'dct:format': listed('file-type', type),
  'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${media}`),
})

/** A table as a file; null: it has none. */
function csvOf(table: DigestedTable, place: Place) {
  const { address, href, files } = tablePlaces(table, place)
  const file = files.find(({ type }) => type === 'text/csv')
  if (!file) return null
  const self = iri(`${href}#csv`)
  const { language } = table.section
  const quads = (published: string, license: NamedNode) =>
    about(self, {
      'rdf:type': term('dcat:Distribution'),
      'dct:title': words(`${contentWords[language].table} ${table.number}: ${table.caption}`, language),
      'dcat:accessURL': iri(address),
      'dcat:downloadURL': iri(file.address),
      ...format('CSV', 'text/csv'),
      ...released(published, language, license),
    })
  return { self, quads }
}
