import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { line, rich } from '@/lib/core/rich'
import { type SearchWish, searchWish } from '@/lib/core/search/wish'
import type { Change } from '@/lib/core/tree'
import { withdraw } from '@/lib/editions/turn'
import { output } from '@/lib/log-output'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { correct, published, read } from '@/lib/testing/publishing'
import { serveSearch } from './answer'
import { enterMissing, enterSearch, leaveSearch } from './enter'
import { search } from './search'

let cast: Cast

beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const asked = (q: string, more: Partial<SearchWish> = {}) => search({ ...searchWish.parse({ q }), ...more })
const titles = async (q: string, more?: Partial<SearchWish>) =>
  (await asked(q, more)).hits.map((hit) => hit.title)
const seen = (url: string) => read(url, {}, serveSearch)

const item = (id: string, words: string) => ({ id, order: 'a0', text: line(words) })
const results = (words: string): Change => ({
  path: ['blocks', 'resultater'],
  to: { id: 'resultater', kind: 'results', order: 'a1', heading: null, items: [item('result-en', words)] },
})
const challenges = (words: string): Change => ({
  path: ['blocks', 'utfordringer'],
  to: {
    id: 'utfordringer',
    kind: 'challenges',
    order: 'a2',
    heading: null,
    items: [item('utfordring-en', words)],
  },
})
const prose = (words: string): Change => ({
  path: ['blocks', 'tekst-en'],
  to: { id: 'tekst-en', kind: 'text', order: 'a3', heading: 'Om året', body: rich(words) },
})

/** A report of one section, published and entered. */
async function aPublished(title: string, changes: Change[], year = 2026) {
  const home = await aReport(year)
  const id = await aSection(cast, { report: home.id, title })
  await save(cast.kari, id, changes)
  await sign(id)
  await published(cast, home.id)
  await enterSearch(home.id)
  return { ...home, section: id }
}

async function sign(id: string) {
  await must(
    move(cast.kari, { id, move: 'submit', seen: (await openSection(cast.kari, id))!.version, note: '' }),
  )
  const seen = (await openSection(cast.jonas, id))!.submitted!.revision
  await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
}

test('excerpts are of the two passages that say most of what was asked for, in reading order', async () => {
  await aPublished('Kart', [
    results('Målebrev er digitale.'),
    challenges('Målebrev tar tid.'),
    prose('Målebrev er tinglyst.'),
  ])
  const texts = async (q: string, more?: Partial<SearchWish>) =>
    (await asked(q, more)).hits[0]?.excerpts.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
  expect(await texts('målebrev')).toEqual(['Målebrev er digitale.', 'Målebrev tar tid.'])
  expect(await texts('tinglyste målebrev')).toEqual(['Målebrev er digitale.', 'Målebrev er tinglyst.'])
})

describe('what is found', () => {
  test('every form of a word, in bokmål and nynorsk, and longer words that begin so', async () => {
    await aPublished('Nærvær', [prose('Sjukefråværet gjekk ned, og barnehagene er fulle.')])
    for (const q of ['sykefravær', 'sjukefråvær', 'SYKEFRAVÆRET', 'barneha', 'barnehager sykefravær'])
      expect(await titles(q), q).toEqual(['Nærvær'])
    expect(await titles('sykefravær brannvesen')).toEqual([])
  })

  test('a short word within a longer one, and a misspelt one, when little else is found', async () => {
    await aPublished('Trafikk', [prose('Gangfeltbelysningen langs fylkesveien er skiftet.')])
    expect(await asked('belysning')).toMatchObject({
      total: 1,
      near: [{ typed: 'belysning', written: ['gangfeltbelysningen'], instead: false }],
    })
    expect(await asked('gangfeltbylesningen')).toMatchObject({
      total: 1,
      near: [{ instead: true, written: ['gangfeltbelysningen'] }],
    })
  })

  test('one kind of text alone, with the way to its place', async () => {
    await aPublished('Havn', [
      results('Kaia ble ferdig.'),
      challenges('Kaia synker.'),
      prose('Kaia er lang.'),
    ])
    const only = await asked('kai', { type: 'challenge' })
    expect(only).toMatchObject({
      total: 1,
      hits: [{ excerpts: [{ anchor: 'p-utfordring-en' }] }],
    })
    expect(await titles('ferdig', { type: 'challenge' })).toEqual([])
    expect(await titles('ferdig', { type: 'result' })).toEqual(['Havn'])
  })

  test('a letter too few or another one, whatever ending the report has', async () => {
    await aPublished('Kryss', [prose('Rundkjøringene og lekeplassene er ferdige. Kontrollen er over.')])
    for (const q of ['rundkjøring', 'runkjøring', 'lekeplas', 'lekplass', 'lekeplatser'])
      expect(await titles(q), q).toEqual(['Kryss'])
    expect(await titles('kontor')).toEqual([])
  })

  test('nothing is said of a word that is too short to be kept: it may stand somewhere', async () => {
    await aPublished('Målt', [prose('Frafallet gikk ned.')])
    const { near, total } = await asked('frafallet ned')
    expect({ near, total }).toEqual({ near: [], total: 1 })
  })

  test('words in quotes stand together', async () => {
    await aPublished('Ferge', [prose('Fergen går hver time, og kjaia ligger nord i byen.')])
    expect(await titles('«nord i byen»')).toEqual(['Ferge'])
    expect(await titles('«byen nord»')).toEqual([])
  })

  test('first what is called so, then what has the very word, and the newest of several years', async () => {
    await aPublished('Bibliotekene', [prose('Åpent hver dag.')], 2024)
    await aPublished('Kultur A', [prose('Bibliotek, bibliotek, bibliotek.')], 2025)
    await aPublished('Kultur B', [prose('Bibliotekbussen kjører.')], 2026)
    expect(await titles('bibliotek')).toEqual(['Bibliotekene', 'Kultur A', 'Kultur B'])
  })

  test('one report, one unit', async () => {
    const { slug } = await aPublished('Park', [prose('Syriner.')], 2024)
    await aPublished('Park', [prose('Syriner.')], 2025)
    expect((await asked('syriner')).hits.map(({ year }) => year)).toEqual([2025, 2024])
    expect((await asked('syriner', { rapport: slug })).hits.map(({ year }) => year)).toEqual([2024])
    expect(await titles('syriner', { enhet: 'eiendom' })).toHaveLength(2)
    expect(await titles('syriner', { enhet: 'kultur' })).toEqual([])
  })
})

describe('only what readers have', () => {
  test('neither a draft nor what is signed and not published, nor what was published before', async () => {
    const { id, section } = await aPublished('Sjø', [prose('Tareskogen vokser.')])
    await correct(cast, section, 'Kråkebollene beiter.')
    expect(await titles('kråkebollene')).toEqual([])
    await published(cast, id, 'Rettet.')
    // The earlier edition's words are not found from the moment it is not the current one.
    expect(await titles('tareskogen')).toEqual([])
    await enterSearch(id)
    expect(await titles('kråkebollene')).toEqual(['Sjø'])
  })

  test('not a report that is withdrawn, nor its words as guesses', async () => {
    const { id } = await aPublished('Fjell', [prose('Rabbesivet blomstrer.')])
    expect(await titles('rabbesiv')).toEqual(['Fjell'])
    await must(withdraw(cast.turid, { report: id, note: 'Feil.' }))
    expect(await asked('rabbesiv')).toMatchObject({ total: 0, near: [] })
    expect(await asked('rabesivet')).toMatchObject({ total: 0, near: [] })
  })

  test('a spelling goes with the last report that has it, though another has a word that is searched alike', async () => {
    const { id } = await aPublished('Takk', [prose('Bergane takkes.')])
    await aPublished('Natur', [prose('Berget er bratt.')])
    expect((await asked('ergane')).near).toMatchObject([{ written: ['bergane'] }])
    await must(withdraw(cast.turid, { report: id, note: 'Feil.' }))
    expect((await asked('ergane')).near).toEqual([])
  })

  test('a report is entered and taken out at the same time, again and again, and nobody is turned away', async () => {
    const { id } = await aPublished('Kø', [prose('Køen står.')])
    const leave = () =>
      db.transaction(async (tx) => {
        await tx.select().from(report).where(eq(report.id, id)).for('update')
        await leaveSearch(tx, id)
      })
    await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? enterSearch(id) : leave())))
  })

  test('what was published before there was a search is entered when the server starts', async () => {
    const { id } = await aPublished('Myr', [prose('Multene modnet.')])
    await db.delete((await import('@/db/schema/search')).searchPage)
    await enterMissing()
    const [{ jobs } = { jobs: 0 }] = await db.execute<{ jobs: number }>(
      `select count(*)::int as jobs from graphile_worker.jobs where key = 'search ${id}'`,
    )
    expect(jobs).toBe(1)
  })
})

describe('its page', () => {
  test('says what it found, marks the words and leads to the place', async () => {
    const { slug } = await aPublished('Torg & <b>', [results('Torget fikk nye benker & lys.')])
    const { status, body } = await seen(`/sok?q=${encodeURIComponent('benker')}&rapport=${slug}`)
    expect(status).toBe(200)
    expect(body).toContain('1 treff')
    expect(body).toContain('<mark>benker</mark> &amp; lys.')
    expect(body).toContain(`href="/${slug}/torg-b#p-result-en"`)
    expect(body).not.toContain('<script')
  })

  test('a page beyond the last shows the first', async () => {
    await aPublished('Elv', [prose('Laksen går opp.')])
    const { body } = await seen('/sok?q=laksen&side=7')
    expect(body).toContain('1 treff')
    expect(body).not.toContain('Side 7')
  })

  test('answers whatever is asked', async () => {
    const odd = [
      "'",
      '\\',
      '\0',
      '"',
      '":*&|!<->',
      "a'b",
      '%',
      '_',
      '🙂',
      'x'.repeat(5000),
      "'; drop table report; --",
    ]
    for (const q of odd) {
      const { status, body } = await seen(`/sok?q=${encodeURIComponent(q)}&type=alt&side=0&rapport=%00`)
      expect(status, q).toBe(200)
      expect(body).toContain('<h1>Søk</h1>')
    }
    expect((await seen('/sok?q=og')).body).toContain('Ordet står nesten overalt.')
    expect(await seen('/sok/?q=bygg')).toMatchObject({ status: 308 })
    expect(await db.select({ id: report.id }).from(report).where(eq(report.year, 2026))).not.toEqual([])
  })
})

test('a search that takes too long is asked to come again, and the next one is answered', async () => {
  const logged = vi.spyOn(output, 'error').mockReturnValue()
  await sql().begin(async (tx) => {
    await tx`lock table search_page`
    expect((await seen('/sok?q=ventetid')).status).toBe(503)
  })
  expect(logged).toHaveBeenCalledOnce()
  expect((await seen('/sok?q=ventetid')).status).toBe(200)
})
