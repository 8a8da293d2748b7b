import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { languages } from '@/lib/core/section'
import { aWorld, type World } from './testing/published'
import { look } from './testing/reader'

beforeAll(freshDatabase)

let world: World
beforeAll(async () => {
  world = await aWorld()
})

/** What somebody gets who asks in a language. */
const asked = (language: string, url: string, more = {}) =>
  look(url, { 'accept-language': language, ...more })

describe('a problem', () => {
  const wrong = '/api/v1/items?size=1000&kind=x&farge=rosa'

  test.each([
    ['nb', 'Spørsmålet kan ikke besvares', 'Skriv et tall fra 1 til 100.'],
    ['nn', 'Spørsmålet kan ikkje svarast på', 'Skriv eit tal frå 1 til 100.'],
    ['en', 'The question cannot be answered', 'Enter a number from 1 to 100.'],
  ])('is told in %s', async (language, title, detail) => {
    const { body, headers, status } = await asked(language, wrong)
    expect(status).toBe(400)
    expect(JSON.parse(body)).toMatchObject({
      title,
      detail: expect.stringContaining(detail),
      errors: expect.arrayContaining([{ parameter: 'size', detail }]),
    })
    expect(headers.get('content-language')).toBe(language)
    expect(headers.get('vary')).toBe('accept-encoding, accept-language')
  })

  test('is in no other language than that which is asked for, whatever is wrong', async () => {
    const { slug } = world.report
    const all = [
      wrong,
      '/api/v1/items?year=ifjor&page=0&page=1&unit=',
      '/api/v1/reports?utkast=1',
      `/api/v1/reports/${slug}/sections?updatedSince=i-fjor`,
      `/api/v1/reports/${slug}?farge=rosa`,
      '/api/v1/finnes-ikke',
      '/api/v1/reports/1999',
      `/api/v1/reports/${slug}/editions/9`,
      `/api/v1/reports/${slug}/sections/ingen-slik`,
      `/api/v1/reports/${slug}/tables/ingen-slik`,
    ]
    for (const address of all) {
      const told = await Promise.all(
        languages.map(async (language) => JSON.parse((await asked(language, address)).body)),
      )
      const said = told.map(({ title, detail }) => `${title} ${detail}`)
      expect(new Set(said).size, `${address}: ${said}`).toBe(languages.length)
      expect(new Set(told.map(({ status }) => status)).size).toBe(1)
    }
    expect(JSON.parse((await asked('en', '/api/v1/reports', { method: 'PUT' })).body)).toMatchObject({
      detail: 'You can only read here. PUT is not possible.',
    })
  })

  test('is in bokmål to whoever asks for nothing, or for what we do not speak', async () => {
    const nothing = await look(wrong)
    expect(nothing.headers.get('content-language')).toBe('nb')
    expect((await asked('de, fr;q=0.5', wrong)).body).toBe(nothing.body)
  })
})

describe('what the API says of itself', () => {
  type Part = Record<string, unknown>

  /** Every description in the document, and the names of its tags. */
  function saidIn(part: unknown): string[] {
    if (typeof part !== 'object' || part === null) return []
    return Object.entries(part as Part).flatMap(([key, value]) =>
      (key === 'description' || key === 'summary') && typeof value === 'string' ? [value] : saidIn(value),
    )
  }

  test.each(['', '/openapi.json'])(
    '%s has its own name and keeps to it, one for each language',
    async (path) => {
      const url = `/api/v1${path}`
      const etags = new Map<string, string>()
      for (const language of [...languages, ...languages.toReversed()]) {
        const { headers } = await asked(language, url)
        const etag = headers.get('etag') ?? ''
        expect(headers.get('content-language')).toBe(language)
        expect(headers.get('vary')).toBe('accept-encoding, accept-language')
        expect(etags.get(language) ?? etag).toBe(etag)
        etags.set(language, etag)
      }
      expect(new Set(etags.values()).size).toBe(languages.length)
      const known = { 'if-none-match': etags.get('nn') ?? '' }
      expect((await asked('nn', url, known)).status).toBe(304)
      expect((await asked('en', url, known)).status).toBe(200)
    },
  )

  test('every description has its words in each language', async () => {
    const [nb, nn, en] = await Promise.all(
      ['nb', 'nn', 'en'].map(async (language) => {
        const { body } = await asked(language, '/api/v1/openapi.json')
        const document = JSON.parse(body)
        const { valid } = await new Validator().validate(document)
        expect(valid, language).toBe(true)
        return { said: saidIn(document), document }
      }),
    )
    expect(nb?.said.length).toBeGreaterThan(200)
    expect(nn?.said).toHaveLength(nb?.said.length ?? 0)
    expect(nb?.said.filter((one, i) => one === en?.said[i])).toEqual([])
    expect(nn?.document.info.title).toBe('Rapportane frå Solvik kommune som data')
    expect(en?.document.tags).toContainEqual({ name: 'Across the reports' })
    expect(Object.keys(en?.document.paths)).toEqual(Object.keys(nb?.document.paths))
  })
})

test('data is the same to everybody, and does not say that it is in a language', async () => {
  for (const path of [
    '/reports',
    '/items',
    `/reports/${world.report.slug}/sections/${world.section}`,
    '/catalog.ttl',
  ]) {
    const [nb, en] = [await asked('nb', `/api/v1${path}`), await asked('en', `/api/v1${path}`)]
    expect(en.body).toBe(nb.body)
    expect(en.headers.get('etag')).toBe(nb.headers.get('etag'))
    expect(en.headers.has('content-language')).toBe(false)
  }
})

test('the pages beside the API speak as the installation does', async () => {
  expect((await asked('en', '/apne-data')).body).toContain('<html lang="nb">')
  expect((await asked('en', '/atom.xml')).body).toContain('Utgaver og rettelser fra Solvik kommune')
})
