import { DOMParser, type Element } from '@xmldom/xmldom'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { atom, entryOf } from '@/lib/core/open-data/feed'
import { operations } from '@/lib/core/open-data/operations'
import { naughty } from '@/lib/core/testing/naughty'
import { read } from '@/lib/testing/publishing'
import { aWorld, secret, type World } from './testing/published'
import { look } from './testing/reader'

beforeAll(freshDatabase)

let world: World
beforeAll(async () => {
  world = await aWorld()
})

/** Parses as strictly as a reader of feeds may. */
function parsed(text: string) {
  const failed = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError: failed }).parseFromString(text, 'text/xml')
}
const texts = (within: Pick<Element, 'getElementsByTagName'>, name: string) =>
  [...within.getElementsByTagName(name)].map((one) => one.textContent ?? '')

/** What RFC 4287 wants of a feed and of its entries. */
function lacking(text: string): string[] {
  const feed = parsed(text).documentElement as Element
  const entries = [...feed.getElementsByTagName('entry')]
  const own = (one: Element) => [...one.childNodes].map(({ nodeName }) => nodeName)
  const lacks = (one: Element, wanted: string[]) =>
    wanted.filter((name) => own(one).filter((child) => child === name).length !== 1)
  const links = (one: Element, rel: string) =>
    [...one.getElementsByTagName('link')].filter(
      (link) => link.getAttribute('rel') === rel && link.parentNode === one,
    )
  return [
    ...(feed.namespaceURI === 'http://www.w3.org/2005/Atom' ? [] : ['namespace']),
    ...lacks(feed, ['id', 'title', 'updated', 'author']),
    ...(links(feed, 'self').length === 1 ? [] : ['self']),
    ...entries.flatMap((one) => [
      ...lacks(one, ['id', 'title', 'updated', 'summary']),
      ...(links(one, 'alternate').length === 1 ? [] : ['alternate']),
    ]),
    ...(new Set(texts(feed, 'id')).size === entries.length + 1 ? [] : ['ids']),
    ...texts(feed, 'id').filter((id) => !/^tag:[a-z.]+,\d{4}(-\d\d-\d\d)?:[\w/-]+$/.test(id)),
    ...texts(feed, 'updated').filter((at) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at)),
  ]
}

describe('the feed', () => {
  test('has what Atom asks for, and tells what was corrected', async () => {
    const { body, headers } = await look('/atom.xml')
    expect(headers.get('content-type')).toContain('application/atom+xml')
    expect(lacking(body)).toEqual([])
    const feed = parsed(body).documentElement as Element
    expect(texts(feed, 'summary')).toEqual(['Tre skoler, ikke to.', 'Første gang publisert.'])
    expect(body).not.toContain(secret)
  })

  test('keeps its ids whatever the report is called', async () => {
    const ids = async () =>
      texts(parsed((await look('/atom.xml?igjen')).body).documentElement as Element, 'id')
    const before = await ids()
    await db.update(report).set({ title: 'Årsmelding' })
    expect(await ids()).toEqual(before)
  })

  test('holds whatever is written', () => {
    const house = { name: 'Solvik', origin: 'https://solvik.example', license: 'NLOD' }
    for (const words of naughty) {
      const one = { reportId: 'r', name: words, number: 1, at: new Date(0), note: words, byAct: false }
      const entry = entryOf({ ...one, address: 'https://solvik.example/2026' }, house.origin)
      expect(lacking(atom([entry], house))).toEqual([])
    }
  })

  test('is named on every page', async () => {
    expect((await read('/')).body).toContain('type="application/atom+xml"')
  })
})

describe('the map of the site', () => {
  test('has every page of the current edition, and each is there', async () => {
    const map = parsed((await look('/sitemap.xml')).body).documentElement as Element
    const paths = texts(map, 'loc').map((address) => new URL(address).pathname)
    const at = `/${world.report.slug}`
    const pages = ['eiendom', 'eiendom/bygg', 'last-ned', 'samlet', 'utgaver'].map((path) => `${at}/${path}`)
    const own = [at, ...pages]
    expect(paths).toEqual(['/', '/apne-data', ...own])
    for (const path of paths.filter((one) => one !== '/apne-data'))
      expect((await read(path)).status).toBe(200)
    expect(texts(map, 'lastmod')).toHaveLength(own.length)
  })

  test('has one part, and no other', async () => {
    expect((await look('/sitemap.xml?del=1')).status).toBe(200)
    for (const part of ['2', '0', 'x']) expect((await look(`/sitemap.xml?del=${part}`)).status).toBe(404)
  })
})

test('robots are led to the map, and kept from the desk', async () => {
  const { body, headers } = await look('/robots.txt')
  expect(headers.get('content-type')).toContain('text/plain')
  expect(body).toContain('Sitemap: http')
  for (const place of ['/desk', '/api/desk', '/les/', '/sign-in'])
    expect(body).toContain(`Disallow: ${place}\n`)
  expect(body).not.toContain('Disallow: /\n')
  expect(body).not.toContain('/api/v1')
})

test('the page about open data leads only to what is there, and names every address of the API', async () => {
  const { body } = await look('/apne-data')
  const links = [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
  const asked = links.filter((link) => link.startsWith('/api/') || link.endsWith('.xml'))
  expect(asked.length).toBeGreaterThanOrEqual(10)
  for (const link of asked) expect((await look(link)).status, link).toBe(200)
  for (const { path } of Object.values(operations)) expect(body).toContain(`<code>${path || '/'}</code>`)
  expect(body).not.toContain(secret)
})
