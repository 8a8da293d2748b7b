import { readFileSync } from 'node:fs'
import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { editionFile, editionSection } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { draft, report, section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { sourceOf, tokens } from '@/lib/core/importing/testing'
import { carryOut } from '@/lib/editions/carry-out'
import { addSection } from '@/lib/reports/outline'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, type Cast, must, theCast } from '@/lib/testing/cast'
import { bringIn } from './bring-in'

const source = readFileSync('lib/core/importing/fixtures/baerum-2017-organisasjon.txt', 'utf8')
const wish = { source: sourceOf(source), title: 'Årsrapport', corrections: [], published: false }

let cast: Cast
beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const says = async (outcome: ReturnType<typeof bringIn>) => {
  const settled = await outcome
  return settled.ok ? '' : settled.refusal.says
}

const draftsOf = (slug: string) =>
  db
    .select({ id: section.id, title: draft.title, state: section.state, parentId: section.parentId })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(eq(report.slug, slug))
    .orderBy(asc(section.order))

describe('a report brought in as drafts', () => {
  test('makes the report of its year, with sections that its bringer has written', async () => {
    const { slug, sections, findings } = await must(bringIn(cast.turid, { ...wish, year: 2011 }))
    expect(slug).toBe('2011')
    expect(sections).toBe(15)
    expect(findings).toContainEqual({ line: 159, says: 'Fotnotemerket 1) har ingen tekst.' })
    const drafts = await draftsOf(slug)
    expect(drafts.filter((one) => one.parentId === null).map((one) => one.title)).toEqual([
      'Forside',
      'Organisasjon, styring og utvikling',
    ])
    expect(new Set(drafts.map((one) => one.state))).toEqual(new Set(['draft']))
    const property = drafts.find((one) => one.title === 'Eiendom')!
    expect((await openSection(cast.turid, property.id))?.version).toBe(1)
    const sent = await must(move(cast.turid, { id: property.id, move: 'submit', seen: 1, note: '' }))
    expect(sent).toBeUndefined()
  })

  test('goes last into the report that is written for the year', async () => {
    const home = await aReport(2012)
    await must(addSection(cast.turid, { report: home.id, parent: null, title: 'Først', department: null }))
    const { slug } = await must(
      bringIn(cast.turid, { ...wish, source: sourceOf('Sist\n\nTekst.'), year: 2012 }),
    )
    expect(slug).toBe(home.slug)
    expect((await draftsOf(slug)).map((one) => one.title)).toEqual(['Først', 'Sist'])
  })

  test('is refused to those who only write, and leaves nothing behind', async () => {
    const before = await db.select().from(report)
    expect(await says(bringIn(cast.kari, { ...wish, year: 2013 }))).toContain('Rapportansvarlige')
    expect(await db.select().from(report)).toEqual(before)
  })
})

describe('a report that is published already', () => {
  test('comes out with every word in order, and is recorded as imported', async () => {
    const { slug, publication } = await must(bringIn(cast.rune, { ...wish, year: 2017, published: true }))
    await carryOut(publication!)
    const [home] = await db.select().from(report).where(eq(report.slug, slug))
    expect(home?.imported).toBe(true)
    const pages = await pagesOf(home!.currentEditionId!)
    expect(pages).toHaveLength(15)
    const read = tokens(pages.join(' '))
    let at = 0
    for (const word of tokens(source)) {
      at = read.indexOf(word, at) + 1
      expect(at, `${word} is missing`).toBeGreaterThan(0)
    }
    const [logged] = await db
      .select()
      .from(event)
      .where(and(eq(event.kind, 'report.import'), eq(event.reportId, home!.id)))
    expect(logged).toMatchObject({ actor: 'rune', data: { year: 2017, published: true, sections: 15 } })
  })

  test('is for administrators, and for years that nobody writes here', async () => {
    expect(await says(bringIn(cast.turid, { ...wish, year: 2014, published: true }))).toContain(
      'administratorer',
    )
    await aReport(2015)
    expect(await says(bringIn(cast.rune, { ...wish, year: 2015, published: true }))).toContain('skrives her')
    expect(await says(bringIn(cast.rune, { ...wish, year: 2017, published: true }))).toContain('allerede')
  })

  test('is not brought in twice by two who try at once', async () => {
    const outcomes = await Promise.all(
      [1, 2].map(() => bringIn(cast.rune, { ...wish, year: 2016, published: true })),
    )
    expect(outcomes.map((one) => one.ok).sort()).toEqual([false, true])
  })
})

/** The text of each section's page, in the order of its numbers. */
async function pagesOf(editionId: string): Promise<string[]> {
  const rows = await db
    .select({ number: editionSection.number, body: editionFile.identity })
    .from(editionSection)
    .innerJoin(
      editionFile,
      and(eq(editionFile.editionId, editionSection.editionId), eq(editionFile.path, editionSection.path)),
    )
    .where(eq(editionSection.editionId, editionId))
  const collator = new Intl.Collator('nb', { numeric: true })
  return rows
    .sort((a, b) => collator.compare(a.number, b.number))
    .map(({ body }) => textOf(body.toString().replace(/^.*<main|<\/main>.*$/gs, '')))
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}
const textOf = (html: string) =>
  html.replace(/<[^>]+>/g, ' ').replace(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity)
