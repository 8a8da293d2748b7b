import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3'
import type { Language } from '@/lib/core/section'

const { namedNode, literal, quad } = DataFactory

/** The vocabularies that the catalogue is written in. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Prefix = keyof typeof prefixes
/** "dct:title" */
export type Term = `${Prefix}:${string}`

export function term(name: Term): NamedNode {
  const [prefix, local] = name.split(':') as [Prefix, string]
  return namedNode(prefixes[prefix] + local)
}

export const iri = (address: string): NamedNode => namedNode(encodeURI(address))
export const words = (text: string, language: Language = 'nb') => literal(text, language)
export const plain = (text: string) => literal(text)
export const date = (day: string) => literal(day, term('xsd:date'))

/** The lists that values are taken from, each named as the profile names it. */
const lists = {
  'access-right': ['PUBLIC'],
  country: ['NOR'],
  'data-theme': ['GOVE'],
  'file-type': ['JSON', 'CSV'],
  frequency: ['ANNUAL', 'IRREG'],
  language: ['NOB', 'NNO', 'ENG'],
} as const

const authority = 'http://publications.europa.eu/resource/authority'

export const listed = <L extends keyof typeof lists>(list: L, value: (typeof lists)[L][number]): NamedNode =>
  namedNode(`${authority}/${list}/${value}`)

export const languageNode: Record<Language, NamedNode> = {
  nb: listed('language', 'NOB'),
  nn: listed('language', 'NNO'),
  en: listed('language', 'ENG'),
}

/** Says of every value that is used which list it is of: so that whoever checks needs no copy of the lists. */
export function schemesOf(quads: readonly Quad[]): Quad[] {
  const used = new Set(quads.map(({ object }) => object.value))
  return [...used]
    .filter((value) => value.startsWith(`${authority}/`))
    .sort()
    .map((value) => quad(namedNode(value), term('skos:inScheme'), namedNode(value.replace(/\/[^/]+$/, ''))))
}

/** What is said of one thing; nothing is said where there is nothing. */
export function about(
  subject: NamedNode,
  said: { [T in Term]?: Quad_Object | readonly Quad_Object[] | null },
): Quad[] {
  return Object.entries(said).flatMap(([name, objects]) =>
    [objects ?? []].flat().map((object) => quad(subject, term(name as Term), object)),
  )
}
