import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { forget } from '@/lib/editions/memory'
import { withdraw } from '@/lib/editions/turn'
import { must } from '@/lib/testing/cast'
import { read } from '@/lib/testing/publishing'
import { type Term, term } from './terms'
import { aWorld, secret, type World } from './testing/published'
import { look } from './testing/reader'

beforeAll(freshDatabase)

// The shapes of DCAT-AP-NO by Digitaliseringsdirektoratet, under CC BY 4.0; unchanged.
const shapes = new Parser().parse(
  readFileSync(join(import.meta.dirname, 'fixtures/DCAT-AP-NO-shacl_shapes_2.00.ttl'), 'utf8'),
)
const validator = new SHACLValidator(new Store(shapes))

/** What the profile has against these statements, in its own words. */
async function against(quads: Quad[]): Promise<string[]> {
  const { results } = await validator.validate(new Store(quads))
  return results.map(({ message, path }) => `${path?.value}: ${message.map((one) => one.value).join(' ')}`)
}

let world: World
let quads: Quad[]
beforeAll(async () => {
  world = await aWorld()
  quads = new Parser().parse((await look('/api/v1/catalog.ttl')).body)
})

const having = (name: Term) => quads.filter(({ predicate }) => predicate.equals(term(name)))
const typed = (name: Term) =>
  having('rdf:type')
    .filter(({ object }) => object.equals(term(name)))
    .map(({ subject }) => subject.value)

test('the catalogue holds by DCAT-AP-NO, its warnings too', async () => {
  expect(await against(quads)).toEqual([])
  for (const type of ['Catalog', 'Dataset', 'DatasetSeries', 'Distribution', 'DataService'] as const)
    expect(typed(`dcat:${type}`).length, type).toBeGreaterThan(0)
})

describe('it would not, without', () => {
  test.each<[Term, Term]>([
    ['dcat:Catalog', 'dct:title'],
    ['dcat:Catalog', 'dct:description'],
    ['dcat:Catalog', 'dct:identifier'],
    ['dcat:Catalog', 'dct:publisher'],
    ['dcat:Dataset', 'dct:title'],
    ['dcat:Dataset', 'dct:description'],
    ['dcat:Dataset', 'dct:identifier'],
    ['dcat:Dataset', 'dct:publisher'],
    ['dcat:Dataset', 'dcat:theme'],
    ['dcat:DatasetSeries', 'dcat:first'],
    ['dcat:Distribution', 'dcat:accessURL'],
    ['dcat:Distribution', 'dct:license'],
    ['dcat:DataService', 'dct:title'],
    ['dcat:DataService', 'dct:identifier'],
    ['dcat:DataService', 'dcat:endpointURL'],
  ])('what a %s has as %s', async (type, name) => {
    const things = typed(type)
    const rest = quads.filter(
      ({ subject, predicate }) => !(things.includes(subject.value) && predicate.equals(term(name))),
    )
    expect(rest.length).toBeLessThan(quads.length)
    expect(await against(rest)).toContainEqual(expect.stringContaining(term(name).value))
  })

  test('the list that a value is taken from', async () => {
    const rest = quads.filter(({ predicate }) => !predicate.equals(term('skos:inScheme')))
    expect((await against(rest)).length).toBeGreaterThan(3)
  })
})

describe('with an organisation number and a place', () => {
  let told: Quad[]
  beforeAll(async () => {
    await db.update(installation).set({ organisationNumber: '300000002', placeNumber: '9901' })
    forget()
    told = new Parser().parse((await look('/api/v1/catalog.ttl')).body)
    await db.update(installation).set({ organisationNumber: '', placeNumber: '' })
    forget()
  })
  const saidOf = (subject: string, name: Term) =>
    told
      .filter((one) => one.subject.value === subject && one.predicate.equals(term(name)))
      .map(({ object }) => object.value)

  test('its publisher is the one in Enhetsregisteret', () => {
    const publishers = told.filter(({ predicate }) => predicate.equals(term('dct:publisher')))
    expect(publishers.length).toBeGreaterThan(3)
    const [self = '', ...others] = new Set(publishers.map(({ object }) => object.value))
    expect(others).toEqual([])
    expect(self).toBe('https://data.brreg.no/enhetsregisteret/api/enheter/300000002')
    expect(saidOf(self, 'dct:identifier')).toEqual(['300000002'])
    expect(saidOf(self, 'foaf:name')).toEqual(['Solvik kommune'])
  })

  test('catalogue and data sets are of the place', () => {
    for (const type of ['Catalog', 'Dataset', 'DatasetSeries'] as const)
      for (const thing of typed(`dcat:${type}`)) {
        const [country, place = ''] = saidOf(thing, 'dct:spatial')
        expect(country).toBe('http://publications.europa.eu/resource/authority/country/NOR')
        expect(saidOf(place, 'dct:identifier')).toEqual(['9901'])
        expect(saidOf(place, 'skos:prefLabel')).toEqual(['Kommune 9901'])
      }
  })

  // The profile wants one value of its lists at least, and has it; its shape warns of every other, as it would of
  // Kartverket's, which the profile recommends.
  test('it holds, with a warning that no list has the place', async () => {
    const { results } = await validator.validate(new Store(told))
    const what = results.map(({ severity, path, value }) => ({
      severity: severity?.value.split('#')[1],
      path: path?.value,
      value: value?.value.split('#')[1],
    }))
    expect(what.length).toBeGreaterThan(0)
    for (const one of what)
      expect(one).toEqual({ severity: 'Warning', path: term('dct:spatial').value, value: 'sted' })
  })
})

test('it says the same as JSON-LD and as Turtle', async () => {
  const { body } = await look('/api/v1/catalog.jsonld')
  const sorted = (nquads: string) => nquads.split('\n').sort().join('\n')
  const fromJson = (await jsonld.toRDF(JSON.parse(body), {
    format: 'application/n-quads',
  })) as unknown as string
  const parsed = new Parser({ format: 'N-Quads' }).parse(fromJson)
  const lines = (all: Quad[]) => sorted(all.map((one) => JSON.stringify(one)).join('\n'))
  expect(lines(parsed)).toBe(lines(quads))
})

test('one address gives what is asked for', async () => {
  const typeFor = async (accept: string) =>
    (await look('/api/v1/catalog', { accept })).headers.get('content-type')?.split(';')[0]
  expect(await typeFor('text/turtle')).toBe('text/turtle')
  expect(await typeFor('application/ld+json, text/turtle;q=0.5')).toBe('application/ld+json')
  expect(await typeFor('text/*')).toBe('text/turtle')
  expect(await typeFor('*/*')).toBe('application/ld+json')
  expect(await typeFor('')).toBe('application/ld+json')
  const slashed = (accept: string) => look('/api/v1/catalog/', { accept })
  expect((await slashed('text/turtle')).body).not.toBe((await slashed('*/*')).body)
})

test('what it leads to is there, and no draft is in it', async () => {
  expect(JSON.stringify(quads)).not.toContain(secret)
  for (const { object } of [...having('dcat:accessURL'), ...having('dcat:downloadURL')]) {
    const { pathname } = new URL(object.value)
    const asked = pathname.startsWith('/api/') ? await look(pathname) : await read(pathname)
    expect(asked.status, object.value).toBe(200)
  }
})

test('with nothing published it still holds', async () => {
  await must(withdraw(world.cast.turid, { report: world.report.id, note: 'Feil.' }))
  const empty = new Parser().parse((await look('/api/v1/catalog.ttl')).body)
  expect(await against(empty)).toEqual([])
  expect(empty.filter(({ object }) => object.equals(term('dcat:Dataset')))).toEqual([])
})
