import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { ready } from '@/lib/core/testing/ready'
import type { Change, Json } from '@/lib/core/tree'
import { withdraw } from '@/lib/editions/turn'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { signed } from '@/lib/testing/erasing'
import { published, read } from '@/lib/testing/publishing'
import { exportEdition } from './act'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }
let folder: string
let server: ReturnType<typeof createServer>
let origin: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  home = await aReport()
  const parent = await aSection(cast, { report: home.id, title: 'Tjenester', at: 'blank' })
  const section = await aSection(cast, { report: home.id, parent, title: 'Eiendom' })
  const table = ready.table('tabell-1') as unknown as Json
  const changes: Change[] = [{ path: ['blocks', 'tabell-1'], to: table }]
  await save(cast.kari, section, changes)
  await signed(cast, section, '')
  await aSection(cast, { report: home.id, title: 'Kultur', at: 'submitted' })
  await published(cast, home.id)
  folder = await mkdtemp(path.join(tmpdir(), 'export-'))
  await exportEdition({ slug: home.slug, place: folder, edition: null, zip: false })
  server = plainServer(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** A web server that knows nothing but a folder: files by their names, and no index of its own. */
function plainServer(root: string) {
  return createServer(async (req, res) => {
    const place = path.join(root, decodeURIComponent(new URL(req.url ?? '/', 'http://x').pathname))
    const bytes = await readFile(place).catch(() => null)
    res.writeHead(bytes ? 200 : 404).end(bytes ?? undefined)
  })
}

const places = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll(path.sep, '/'))
    .sort()

describe('an edition as a folder', () => {
  test('has its pages, files, look and what it is', async () => {
    expect(await places()).toEqual(
      expect.arrayContaining([
        ...['README.txt', 'SHA256SUMS', 'index.html', 'manifest.json', 'metadata.json', 'rapport.json'],
        ...[
          'tjenester/eiendom/index.html',
          'tjenester/eiendom/tabell-1-1.jsonstat.json',
          'tjenester/index.html',
        ],
      ]),
    )
    const metadata = JSON.parse(await readFile(path.join(folder, 'metadata.json'), 'utf8'))
    expect(metadata).toMatchObject({ publisher: 'Solvik kommune', year: 2026, edition: { number: 1 } })
    expect(metadata.license).toMatch(/^https:/)
    expect(await readFile(path.join(folder, 'README.txt'), 'utf8')).toContain('Utgave 1, publisert ')
  })

  test('does not say that anybody counts who opens it', async () => {
    const says = 'Vi teller hvor mange ganger'
    expect((await read(`/${home.slug}/tjenester/eiendom`)).body).toContain(says)
    for (const place of (await places()).filter((one) => one.endsWith('.html')))
      expect(await readFile(path.join(folder, place), 'utf8'), place).not.toContain(says)
  })

  test('leads from page to page on a plain web server, and to nothing that is not there', async () => {
    const asked = ['index.html']
    const missing: string[] = []
    const outside = new Set<string>()
    for (const place of asked) {
      const response = await fetch(new URL(place, `${origin}/`))
      if (response.status !== 200) missing.push(place)
      if (!place.endsWith('.html')) continue
      const html = await response.text()
      for (const link of linksIn(html)) {
        if (/^[a-z]+:/.test(link)) outside.add(link)
        else {
          const { pathname, hash } = new URL(link, `${origin}/${place}`)
          const there = pathname.slice(1)
          if (hash && !(await hasAnchor(there || place, hash.slice(1)))) missing.push(`${place} → ${link}`)
          if (!asked.includes(there)) asked.push(there)
        }
      }
    }
    expect(missing).toEqual([])
    expect(asked).toEqual(expect.arrayContaining(['tjenester/eiendom/index.html', 'utgaver/index.html']))
    expect(asked.filter((one) => one.endsWith('.css'))).toHaveLength(1)
    expect(
      [...outside].filter(
        (link) => !/^(http:\/\/localhost:\d+\/|https:\/\/data\.norge\.no\/nlod|mailto:|data:)/.test(link),
      ),
    ).toEqual([])
    const pages = (await places()).filter((place) => place.endsWith('.html'))
    expect(pages.filter((place) => !asked.includes(place))).toEqual([])
  })

  test('has sums that are right, of every file but the sums', async () => {
    const sums = (await readFile(path.join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n')
    const told = sums.map((line) => line.split('  ') as [string, string])
    const all = await places()
    expect(told.map(([, place]) => place).sort()).toEqual(all.filter((place) => place !== 'SHA256SUMS'))
    for (const [sum, place] of told) {
      const bytes = await readFile(path.join(folder, place))
      expect(createHash('sha256').update(bytes).digest('hex'), place).toBe(sum)
    }
  })

  test('is the same as what readers get as one file, the same bytes each time', async () => {
    const given = await read(`/${home.slug}/rapport.zip`)
    expect(given).toMatchObject({ status: 200 })
    expect(given.header('content-disposition')).toContain('attachment; filename="solvik-kommune-')
    const parts = unzipSync(given.bytes)
    expect(Object.keys(parts).sort()).toEqual(await places())
    for (const place of await places())
      expect(Buffer.compare(parts[place]!, await readFile(path.join(folder, place))), place).toBe(0)
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'zip-')), 'ut.zip')
    await exportEdition({ slug: home.slug, place: file, edition: 1, zip: true })
    expect(Buffer.compare(await readFile(file), given.bytes)).toBe(0)
  })
})

test.each([
  [{ slug: '1999' }, 'ingen publisert rapport'],
  [{ edition: 7 }, 'har ingen utgave 7'],
  [{}, 'er ikke tom'],
  [{ zip: true }, 'finnes fra før'],
])('what cannot be written is told in one sentence: %j', async (wrong, says) => {
  const wish = { slug: home.slug, place: folder, edition: null, zip: false, ...wrong }
  await expect(exportEdition(wish)).rejects.toThrow(says)
})

test('nothing is written of a report that was withdrawn, nor into a file', async () => {
  const other = await aReport()
  await aSection(cast, { report: other.id, at: 'approved' })
  await published(cast, other.id)
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'fil-')), 'fil.txt')
  await writeFile(file, '')
  const wish = { slug: other.slug, place: file, edition: null, zip: false }
  await expect(exportEdition(wish)).rejects.toThrow('kan ikke brukes som mappe')
  await must(withdraw(cast.turid, { report: other.id, note: 'Feil.' }))
  await expect(exportEdition(wish)).rejects.toThrow('trukket tilbake')
})

const linksIn = (html: string): string[] => [
  ...[...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link]) => link ?? ''),
  ...[...html.matchAll(/ srcset="([^"]*)"/gi)].flatMap(([, list = '']) =>
    list.split(', ').map((one) => one.split(' ')[0] ?? ''),
  ),
]

async function hasAnchor(place: string, id: string): Promise<boolean> {
  const html = await readFile(path.join(folder, place), 'utf8')
  return html.includes(` id="${id}"`)
}
