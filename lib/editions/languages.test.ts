import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { property } from '@/components/report/fixture-blocks'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Language } from '@/lib/core/section'
import type { Json } from '@/lib/core/tree'
import { inLanguage, inRequest } from '@/lib/language'
import { look } from '@/lib/open-data/testing/reader'
import { serveSearch } from '@/lib/search/answer'
import { preview } from '@/lib/sections/preview'
import { signed } from '@/lib/testing/answering'
import { aReport, aSection, type Cast, save, theCast } from '@/lib/testing/cast'
import { correct, published, read } from '@/lib/testing/publishing'
import { forget } from './memory'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

/** A report in a language, with a section that has every kind of block, published by somebody who speaks another. */
async function publishedIn(language: Language) {
  const { id, slug } = await aReport()
  await db.update(report).set({ language }).where(eq(report.id, id))
  const section = await aSection(cast, { report: id, at: 'blank' })
  const blocks = property.map((one) => ({ path: ['blocks', one.id], to: one as unknown as Json }))
  await save(cast.kari, section, blocks)
  await signed(cast, section)
  await inRequest(language === 'nn' ? 'en' : 'nn', () => published(cast, id))
  return { id, slug, section }
}

const spokenBy = (html: string) => /^<!DOCTYPE html><html lang="(\w+)"/.exec(html)?.[1]
const skips = { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' }

test.each(['nb', 'nn', 'en'] as const)('every page of a report in %s speaks it', async (language) => {
  const { slug, section } = await publishedIn(language)
  const below = ['', '/over-tid', '/henvis', '/videre'].map((path) => `/eiendom${path}`)
  for (const path of ['', '/utgaver', '/samlet', '/last-ned', '/u/1', '/u/1/eiendom', ...below]) {
    const { status, body } = await read(`/${slug}${path}`)
    expect([path, status, spokenBy(body)]).toEqual([path, 200, language])
    expect(body).toContain(skips[language])
    expect(body).toContain('<meta name="viewport"')
  }
  const front = (await read(`/${slug}`)).body
  const locales = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }
  expect(front).toContain(`<meta property="og:locale" content="${locales[language]}"/>`)
  expect(front).toContain(`"inLanguage":"${language}"`)
  const drawn = await inLanguage('nn', () => preview(cast.kari, section, null))
  expect(spokenBy(drawn ?? '')).toBe(language)
  expect(JSON.parse((await read(`/${slug}/rapport.json`)).body)).toMatchObject({ language })
})

test('an old edition says what it is in the language that it was drawn in', async () => {
  const { id, slug, section } = await publishedIn('nn')
  await db.update(report).set({ language: 'en' }).where(eq(report.id, id))
  await correct(cast, section, 'A new lead.')
  await published(cast, id, 'A new lead.')
  expect((await read(`/${slug}/u/1/eiendom`)).body).toContain('Du les utgåve 1, som ikkje gjeld lenger.')
  expect((await read(`/${slug}/u/2/eiendom`)).body).toContain(
    'This is the permanent address of edition 2, which is the current one.',
  )
})

test('pages about no report speak as the house does, and change with it', async () => {
  const { slug } = await publishedIn('en')
  const search = (q: string) => read(`/sok?q=${q}`, {}, serveSearch)
  for (const language of ['nb', 'nn', 'en'] as const) {
    await db.update(installation).set({ language })
    forget()
    for (const { body } of [
      await read('/'),
      await read('/nothing'),
      await search('energi'),
      await look('/apne-data'),
    ]) {
      expect(spokenBy(body)).toBe(language)
      expect(body).toContain(skips[language])
    }
    // Beside a report that readers have, its language is the right one.
    expect(spokenBy((await read(`/${slug}/nothing`)).body)).toBe('en')
    const { body: feed } = await look('/atom.xml')
    expect(feed).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`)
    expect(feed).toMatch(
      language === 'en'
        ? /<entry><id>[^<]*<\/id><title>[^<]*, edition 1</
        : /<entry xml:lang="en">.*edition 1</,
    )
  }
  await db.update(installation).set({ language: 'nb' })
})
