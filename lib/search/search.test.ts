import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Change } from '@/lib/core/tree'
import { withdraw } from '@/lib/editions/turn'
import { output } from '@/lib/log-output'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { correct, published, read } from '@/lib/testing/publishing'
import { serveSearch } from './answer'
import { enterMissing, enterSearch, leaveSearch } from './enter'
import { asked, found, prose, results, titles } from './testing/world'

let cast: Cast

beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const aPublished = (title: string, changes: Change[], year?: number) => found(cast, title, changes, year)
const seen = (url: string) => read(url, {}, serveSearch)

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
