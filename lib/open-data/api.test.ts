import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { operations } from '@/lib/core/open-data/operations'
import { queries } from '@/lib/core/open-data/query'
import { aWorld, secret, type World } from './testing/published'
import { data, look } from './testing/reader'

beforeAll(freshDatabase)

let world: World
let documented: Document
let ajv: Ajv2020
beforeAll(async () => {
  world = await aWorld()
  documented = await data('/api/v1/openapi.json')
  ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  ajv.addVocabulary(['components'])
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://api.example/', components: documented.components })
})

type Answer = { content?: Record<string, { schema?: { $ref: string } }> }
type Document = {
  components: { schemas: Record<string, object> }
  paths: Record<
    string,
    { get: { parameters: { name: string; in: string }[]; responses: Record<string, Answer> } }
  >
}

/** What the document has against an answer. */
function against(path: string, status: number, body: string): unknown {
  const { content = {} } = documented.paths[path]?.get.responses[status] ?? {}
  const [media] = Object.values(content)
  if (!media?.schema) return `${status} is not documented`
  ajv.validate(`https://api.example/${media.schema.$ref}`, JSON.parse(body))
  return ajv.errors ?? []
}

/** The address of an operation, with what there is in the world. */
const addressOf = (path: string) =>
  `/api/v1${path
    .replace('{report}', world.report.slug)
    .replace('{edition}', '2')
    .replace('{section}', world.section)
    .replace('{table}', 'tabell-nokkeltall')}`

test('the document is a valid OpenAPI 3.1 document', async () => {
  const { valid, errors } = await new Validator().validate(documented)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

describe.each(Object.entries(operations))('%s', (_, { path }) => {
  const documentedPath = path || '/'

  test('answers as it is documented, and no draft comes out', async () => {
    const { status, body, headers } = await look(addressOf(path))
    expect(status, body).toBe(200)
    expect(against(documentedPath, 200, body)).toEqual([])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(body).not.toContain(secret)
  })

  test('answers 304 to whoever has it', async () => {
    const { headers } = await look(addressOf(path))
    const again = await look(addressOf(path), { 'if-none-match': headers.get('etag') ?? '' })
    expect(again).toMatchObject({ status: 304, body: '' })
  })

  test('refuses what it does not know, by name', async () => {
    const { status, body, headers } = await look(`${addressOf(path)}?farge=rosa`)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(against(documentedPath, 400, body)).toEqual([])
    expect(JSON.parse(body)).toMatchObject({ errors: [{ parameter: 'farge' }] })
  })
})

test('a list names every parameter that must be mended', async () => {
  const { body } = await look('/api/v1/items?year=ifjor&kind=mål&size=1000&page=1&page=2')
  const { errors } = JSON.parse(body) as { errors: { parameter: string }[] }
  expect(errors.map(({ parameter }) => parameter).sort()).toEqual(['kind', 'page', 'size', 'year'])
})

describe('what is not there', () => {
  test.each([
    ['/reports/{report}', '/reports/1999'],
    ['/reports/{report}/editions/{edition}', `/reports/SLUG/editions/9`],
    ['/reports/{report}/sections/{section}', '/reports/SLUG/sections/ingen-slik'],
    ['/reports/{report}/tables/{table}', '/reports/SLUG/tables/ingen-slik'],
  ])('%s says so', async (path, address) => {
    const { status, body } = await look(`/api/v1${address.replace('SLUG', world.report.slug)}`)
    expect(status).toBe(404)
    expect(against(path, 404, body)).toEqual([])
  })

  test('a section that is only written on is not there', async () => {
    const { status, body } = await look(`/api/v1/reports/${world.report.slug}/sections/${world.unpublished}`)
    expect(status).toBe(404)
    expect(body).not.toContain(secret)
  })

  test('an address that is none, and one with broken escapes', async () => {
    expect((await look('/api/v1/finnes-ikke')).status).toBe(404)
    expect((await look('/api/v1/reports/%E0%A4%A')).status).toBe(404)
    expect((await look('/api/v2/reports')).answered).toBe(false)
    expect((await look('/api/v1x')).answered).toBe(false)
  })
})

test('it can only be read', async () => {
  const { status, headers } = await look('/api/v1/reports', { method: 'DELETE' })
  expect(status).toBe(405)
  expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  const asked = await look('/api/v1/reports', { method: 'OPTIONS' })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  const head = await look('/api/v1/reports', { method: 'HEAD' })
  expect(head).toMatchObject({ status: 200, body: '' })
})

test('the same question has the same bytes, its keys in the order of the document', async () => {
  const [first, again] = [await look('/api/v1/items'), await look('/api/v1/items')]
  expect(again.body).toBe(first.body)
  const [one] = (JSON.parse(first.body) as { items: object[] }).items
  const { properties } = documented.components.schemas.Item as { properties: object }
  expect(Object.keys(one ?? {})).toEqual(Object.keys(properties))
})

test('whatever is asked, the answer is as documented, and nothing of a draft is in it', async () => {
  const { report, section, below, unpublished } = world
  const parts = {
    report: fc.constantFrom(report.slug, report.id, '2026', 'finnes-ikke', '%00', 'desk'),
    edition: fc.constantFrom('1', '2', '3', '0', '-1', 'x'),
    section: fc.constantFrom(section, below, unpublished, 'finnes-ikke', '%00'),
    table: fc.constantFrom('tabell-nokkeltall', 'resultat-eiendom', unpublished, '%00'),
  }
  const values = fc.oneof(
    fc.constantFrom(
      '1',
      '2026',
      'Eiendom',
      section,
      unpublished,
      secret.toLowerCase(),
      'challenge',
      '2027-01-01',
    ),
    fc.string({ unit: 'grapheme' }),
  )
  const names = [...new Set(Object.values(queries).flatMap((one) => Object.keys(one.shape))), 'utkast']
  const query = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 3 })
  const asking = fc.record({ name: fc.constantFrom(...Object.keys(operations)), query, ...parts })
  await fc.assert(
    fc.asyncProperty(asking, async ({ name, query, ...params }) => {
      const { path } = operations[name as keyof typeof operations]
      const address = path.replace(/\{(\w+)\}/g, (_, part: keyof typeof parts) => params[part])
      const { status, body } = await look(`/api/v1${address}?${new URLSearchParams(query)}`)
      expect([200, 400, 404, 410]).toContain(status)
      expect(against(path || '/', status, body)).toEqual([])
      expect(status === 200 && body.includes(secret)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('the catalogue and the description take no parameters either', async () => {
  for (const path of ['/catalog?format=xml', '/catalog.ttl?x=1', '/openapi.json?x=1', '/catalog?']) {
    const { status, body } = await look(`/api/v1${path}`)
    expect(status, path).toBe(path.endsWith('?') ? 200 : 400)
    if (status === 400) expect(body).toContain('Adressen har ingen parametere')
  }
})
