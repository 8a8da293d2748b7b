import type { NamedNode, Quad } from 'n3'
import { licenses } from '@/lib/core/open-data/license'
import { api } from '@/lib/core/open-data/place'
import { organisationAt } from '@/lib/core/organisation-number'
import { thisInstallation } from '@/lib/installation'
import { origin } from '@/lib/origin'
import { type Around, type Dated, dataset, datasetOf } from './dataset'
import { currentEditions } from './found'
import { digestOf, heads } from './memory'
import { about, date, iri, languageNode, listed, plain, schemesOf, term, words } from './terms'

/**
 * The catalogue of what is published (DCAT-AP-NO). The organisation number and the place that the reports are of are
 * left out until the installation has been told them.
 */
export async function catalog(): Promise<Quad[]> {
  const [house, current] = await Promise.all([thisInstallation(), withFirstDays()])
  const at = `${origin()}${api}`
  const { organisationNumber: number, placeNumber } = house
  const place = placeNumber ? iri(`${at}/catalog#sted`) : null
  const around: Around = {
    name: house.name,
    publisher: iri(number ? organisationAt(number) : `${at}/catalog#utgiver`),
    contact: iri(`${at}/catalog#kontakt`),
    service: iri(`${at}#tjeneste`),
    license: iri(licenses[house.license].authority),
    spatial: place ? [listed('country', 'NOR'), place] : [],
  }
  const annual = current.filter(({ head }) => head.kind === 'annual')
  const series = annual.length > 0 ? iri(`${at}/catalog#arsrapporter`) : null
  const quads = [
    ...whole(at, current, around, series),
    ...about(around.publisher, {
      'rdf:type': term('foaf:Agent'),
      'foaf:name': words(house.name),
      'dct:identifier': number ? plain(number) : null,
    }),
    ...(place ? located(place, placeNumber) : []),
    ...about(around.contact, {
      'rdf:type': term('vcard:Organization'),
      'vcard:fn': words(house.name),
      'vcard:hasURL': iri(`${origin()}/`),
      'vcard:hasEmail': house.email ? iri(`mailto:${house.email}`) : null,
    }),
    ...service(at, current, around),
    ...(series ? inSeries(series, annual, around) : []),
    ...current.flatMap((one) => dataset(one, around, one.head.kind === 'annual' ? series : null)),
  ]
  return [...quads, ...schemesOf(quads)]
}

/** A place by its official number, with an address of ours: those of Kartverket are not made of the number. */
const located = (self: NamedNode, number: string): Quad[] =>
  about(self, {
    'rdf:type': term('dct:Location'),
    'dct:identifier': plain(number),
    'skos:prefLabel': words(`${number.length === 4 ? 'Kommune' : 'Fylke'} ${number}`),
  })

/** The current editions with the day on which each report was first published. */
async function withFirstDays(): Promise<Dated[]> {
  const all = await heads()
  const found: Dated[] = []
  for (const one of await currentEditions({})) {
    const first = all.find(({ reportId }) => reportId === one.head.reportId) ?? one.head
    found.push({ ...one, digest: await digestOf(one.head), first: first.published })
  }
  return found
}

function whole(at: string, current: readonly Dated[], around: Around, series: NamedNode | null): Quad[] {
  const self = iri(`${at}/catalog#katalog`)
  const days = current.map(({ head }) => head.published).sort()
  const latest = days.at(-1)
  return about(self, {
    'rdf:type': term('dcat:Catalog'),
    'dct:title': words(`Rapportene fra ${around.name}`),
    'dct:description': words(`Rapportene som ${around.name} har publisert, som åpne data.`),
    'dct:identifier': plain(self.value),
    'dct:publisher': around.publisher,
    'dcat:contactPoint': around.contact,
    'dct:language': languageNode.nb,
    'dct:spatial': around.spatial,
    'dct:license': around.license,
    'dct:modified': latest ? date(latest) : null,
    'foaf:homepage': iri(`${origin()}/`),
    'dcat:service': around.service,
    'dcat:dataset': [...(series ? [series] : []), ...current.map(({ place }) => datasetOf(place))],
  })
}

function service(
  at: string,
  current: readonly Dated[],
  { service, publisher, contact, name, license }: Around,
): Quad[] {
  return about(service, {
    'rdf:type': term('dcat:DataService'),
    'dct:title': words(`API for rapportene fra ${name}`),
    'dct:description': words('Leser alt som er publisert, uten nøkkel. Beskrevet med OpenAPI.'),
    'dct:identifier': plain(service.value),
    'dct:publisher': publisher,
    'dcat:contactPoint': contact,
    'dcat:endpointURL': iri(at),
    'dcat:endpointDescription': iri(`${at}/openapi.json`),
    'dcat:theme': listed('data-theme', 'GOVE'),
    'dct:accessRights': listed('access-right', 'PUBLIC'),
    'dct:license': license,
    'dct:format': listed('file-type', 'JSON'),
    'dcat:mediaType': iri('https://www.iana.org/assignments/media-types/application/json'),
    'dcat:servesDataset': current.map(({ place }) => datasetOf(place)),
    'foaf:page': iri(`${origin()}/apne-data`),
  })
}

/** The annual reports, year for year; they come newest first. */
function inSeries(
  self: NamedNode,
  annual: readonly Dated[],
  { publisher, contact, name, spatial }: Around,
): Quad[] {
  const nodes = annual.map(({ place }) => datasetOf(place)).toReversed()
  const steps = nodes.flatMap((node, i) => about(node, { 'dcat:prev': nodes[i - 1] ?? null }))
  return [
    ...about(self, {
      'rdf:type': term('dcat:DatasetSeries'),
      'dct:title': words(`Årsrapportene fra ${name}`),
      'dct:description': words(`Årsrapportene som ${name} har publisert, år for år.`),
      'dct:identifier': plain(self.value),
      'dct:publisher': publisher,
      'dcat:contactPoint': contact,
      'dct:spatial': spatial,
      'dct:accrualPeriodicity': listed('frequency', 'ANNUAL'),
      'dcat:first': nodes[0] ?? null,
      'dcat:last': nodes.at(-1) ?? null,
    }),
    ...steps,
  ]
}
