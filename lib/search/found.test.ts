import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import type { SearchWish } from '@/lib/core/search/wish'
import { ready } from '@/lib/core/testing/ready'
import type { Change, Json } from '@/lib/core/tree'
import { type Cast, theCast } from '@/lib/testing/cast'
import { asked, challenges, found, prose, results, titles } from './testing/world'

let cast: Cast

beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const aPublished = (title: string, changes: Change[], year?: number) => found(cast, title, changes, year)

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

  test('what is called by a number on paper and in citations', async () => {
    const table = ready.table('sykefravaer')
    const { slug } = await aPublished('Fravær', [
      { path: ['blocks', table.id], to: table as unknown as Json },
    ])
    const { hits } = await asked('tabell 1.1', { rapport: slug })
    expect(hits).toMatchObject([{ title: 'Fravær', excerpts: [{ anchor: `tabell-${table.id}` }] }])
    expect(await titles('1 fravær', { rapport: slug })).toEqual(['Fravær'])
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
