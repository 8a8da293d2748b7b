import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import { pagesOf } from '@/components/report/outline'
import type { Block } from '@/lib/core/blocks/all'
import { words } from '@/lib/core/section'
import { tableFiles } from '@/lib/editions/files'
import { closely, opened } from './testing/read'
import { made, numbersIn, read } from './testing/sample'

type Opened = Awaited<ReturnType<typeof opened>>

const sections = pagesOf(report.outline)
const blocks = sections.flatMap((section) => section.blocks)
const tables = blocks.flatMap((one) => (one.kind === 'table' && !one.absent ? [one] : []))

describe('an edition as a PDF', () => {
  let bytes: Buffer
  let pdf: Opened
  const roles = (role: string) => pdf.tags.filter((tag) => tag.role === role)

  beforeAll(async () => {
    bytes = await made()
    pdf = await opened(bytes)
  })

  test('says what it is: title, publisher, language, day, and both standards', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Årsrapport 2026, Solvik kommune',
      Author: 'Solvik kommune',
      Language: 'nb',
      CreationDate: 'D:20270609000000Z',
    })
    expect(['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map(pdf.metadata)).toEqual(['3', 'A', '1'])
    expect(pdf.isMarked).toBe(true)
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true')
  })

  test('holds every word of every section, to be read or to be heard', () => {
    const held = closely(`${pdf.text} ${pdf.tags.map(({ alt }) => alt).join(' ')}`)
    const asked = sections.flatMap(({ title, language, blocks }) =>
      words({ title, language, blocks: [...blocks] }),
    )
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter((one) => !held.includes(closely(shownAs(one))))).toEqual([])
  })

  test('has a heading for each section and part, in steps of one', () => {
    const levels = pdf.tags.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([])
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual([
      'Året kort fortalt',
      '1 Kommunedirektøren har ordet',
      '2 Årsberetning',
      '3 Tjenestene',
      '4 Organisasjon',
      '5 Klima og miljø',
      'Om rapporten',
    ])
    expect(pdf.bookmarks[4]?.items.map(({ title }) => title)).toContain('4.2 Eiendom')
  })

  test('says where everything stands: the page in the contents is the page that it leads to', async () => {
    const [, page] = /4\.2\s+Eiendom\s+(\d+)/.exec(pdf.pages[1]?.text ?? '') ?? []
    expect(await pdf.pageOf('/2026/organisasjon/eiendom')).toBe(Number(page))
    expect(pdf.pages[Number(page) - 1]?.around).toContain(`${page} av ${pdf.pages.length}`)
    expect(pdf.pages[1]?.text).toContain('Eierskap i selskaper – ikke publisert ennå')
  })

  test('leads within itself and out of itself', async () => {
    const inner = pdf.links.filter(({ url }) => url === null)
    for (const { dest } of inner) expect(await pdf.pageOf(dest)).toBeGreaterThan(0)
    expect(inner.length).toBeGreaterThan(sections.length)
    const urls = pdf.links.flatMap(({ url }) => url ?? [])
    expect(urls).toContain('https://solvik.example/energi')
    expect(urls).toContain('https://solvik.example/2025/organisasjon/eiendom#p-i-fjor-1')
    expect(urls).toContain('mailto:eiendom@solvik.example')
  })

  test('says each picture and drawing in words', () => {
    const figures = roles('Figure').map(({ alt }) => alt)
    expect(figures.filter((alt) => alt.trim() === '')).toEqual([])
    const drawn = blocks.filter((one) => one.kind === 'chart' || one.kind === 'figure')
    expect(figures).toEqual(expect.arrayContaining(drawn.map(({ alt }) => alt)))
  })

  test('says where on its page each picture and drawing stands', () => {
    const tags = bytes.toString('latin1').match(/\/S \/Figure\b.*?endobj/gs) ?? []
    expect(tags.filter((tag) => tag.includes('/BBox ['))).toHaveLength(roles('Figure').length)
  })

  test('gives each table its heads, of columns and of rows', () => {
    expect(roles('TH').length).toBeGreaterThanOrEqual(
      tables.reduce((sum, { columns, rows }) => sum + 1 + columns.length + rows.length, 0),
    )
    const scopes = [...bytes.toString('latin1').matchAll(/\/S \/TH\b.*?\/Scope \/(\w+)/gs)].map(
      ([, to]) => to,
    )
    expect(scopes.length).toBe(roles('TH').length)
    expect(scopes.filter((to) => to === 'Row').length).toBe(roles('TR').length - roles('THead').length)
    expect(roles('Caption').length).toBeGreaterThan(tables.length)
  })

  test('marks the language of what is written in another', () => {
    expect(pdf.tags.filter(({ lang }) => lang === 'nn').length).toBeGreaterThan(1)
  })

  test('has the tables with it, as they are beside their pages', () => {
    const files = sections.flatMap((section) => tableFiles(report, section, numbersIn(report)))
    const csv = files.filter(({ path }) => path.endsWith('.csv'))
    const names = csv.map(({ path }) => path.split('/').at(-1))
    expect(Object.keys(pdf.attachments ?? {}).sort()).toEqual(names.sort())
    for (const { path, draw } of csv) {
      const attached = pdf.attachments?.[path.split('/').at(-1) ?? '']
      expect(Buffer.from(attached?.content ?? []).toString()).toBe(draw())
    }
  })

  test('is the same bytes from the same, and other bytes from other', async () => {
    expect((await made()).equals(bytes)).toBe(true)
    expect((await made({ of: { ...report, title: 'Årsmelding' } })).equals(bytes)).toBe(false)
  })

  test.runIf(spawnSync('qpdf', ['--version']).status === 0)('is sound to qpdf', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'report.pdf')
    writeFileSync(file, bytes)
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream')
  })
})

/** What stands in a cell is said as readers see figures. */
const shownAs = (word: string) => (/^-?\d+\.\d+$/.test(word) ? word.replace('.', ',') : word)

describe('a part of a report', () => {
  test('is a chapter with all below it, and leads out to the rest', async () => {
    const pdf = await read({ scope: 'kapittel-4' })
    expect(pdf.info.Title).toBe('4 Organisasjon – Årsrapport 2026, Solvik kommune')
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['4 Organisasjon'])
    expect(pdf.text).toContain('Energibruk')
    expect(pdf.text).not.toContain('Kommunedirektøren har ordet')
  })

  test('is a section alone, without cover and contents', async () => {
    const pdf = await read({ scope: 'kapittel-4.3' })
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.text).toContain('Sjukefråværet gjekk ned')
    expect(pdf.text).not.toContain('Innhold')
  })

  test('must be there', async () => {
    await expect(made({ scope: 'kapittel-9' })).rejects.toThrow(/section of its report/)
  })
})

describe('a draft as a PDF', () => {
  test('says so on every page and in its title, and has nothing to be cited or reused', async () => {
    const pdf = await read({ draft: true })
    expect(pdf.info.Title).toMatch(/^UTKAST: /)
    expect(pdf.pages.filter(({ text, around }) => !(text + around).includes('UTKAST'))).toEqual([])
    expect(['pdfaid:part', 'pdfuaid:part'].map(pdf.metadata)).toEqual([null, '1'])
    expect(pdf.attachments).toBeNull()
    expect(pdf.info.CreationDate).toBeUndefined()
    expect(pdf.text).not.toMatch(/Vis til kapittelet|publisert 9\. juni/)
    expect(pdf.links.filter(({ url }) => url?.startsWith('https://solvik.example/2026'))).toEqual([])
  })

  test('of one section too', async () => {
    const pdf = await read({ scope: 'kapittel-4.2', draft: true })
    expect(pdf.pages.filter(({ text, around }) => !(text + around).includes('UTKAST'))).toEqual([])
    expect(pdf.tags.map(({ role }) => role)).toContain('TH')
  })
})

test('a picture that is gone leaves its words', async () => {
  const { reportPdf } = await import('./report-pdf')
  const pdf = await opened(
    await reportPdf({ report, scope: 'kapittel-4.2', draft: false }, undefined, async () => null),
  )
  const picture = blocks.find((one: Block) => one.kind === 'figure')
  expect(pdf.text).toContain(picture?.caption)
  expect(pdf.tags.map(({ alt }) => alt)).not.toContain(picture?.alt)
})

test('how far it is, is told from the first section to the last byte', async () => {
  const { reportPdf } = await import('./report-pdf')
  const told: [number, number][] = []
  await reportPdf(
    { report, scope: null, draft: true },
    (...far) => told.push(far),
    async () => null,
  )
  expect(told.length).toBeGreaterThan(3)
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
})
