import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { textOf } from '@/lib/core/importing/part'
import { line, rich } from '@/lib/core/rich'
import { words } from '@/lib/core/section'
import { xmlText } from '@/lib/core/xml-text'
import { must } from '@/lib/imports/reading/testing/reading'
import { converted, hasOffice } from '@/lib/testing/office'
import { reportDocx } from './report-docx'
import { written } from './written'

const at = '2027-06-09T00:00:00Z'
const named = { ...report, title: 'Årsrapport & <regnskap>' }
const property = report.outline[3]?.children[1] as PublicNode
let pictures: Map<string, Buffer>
let photo: Buffer

type Wish = { report?: PublicReport; section?: PublicNode | null; draft?: boolean }
const make = ({ report: of = report, section = null, draft = false }: Wish = {}) =>
  written({ report: of, section, draft }, pictures, at)
const partsOf = (docx: Buffer) => unzipSync(docx)
const xmlOf = (docx: Buffer, name = 'word/document.xml') => strFromU8(partsOf(docx)[name] ?? new Uint8Array())
/** Each paragraph as its style and its words. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
    numbered: inner.includes('<w:numPr>'),
    tongue: /<w:lang w:val="([^"]*)"/.exec(inner)?.[1],
  }))

let whole: Buffer
beforeAll(async () => {
  const create = { width: 960, height: 640, channels: 3 as const, background: '#487' }
  photo = await sharp({ create }).webp().toBuffer()
  pictures = new Map([['https://solvik.example/_b/skolen-960.webp', photo]])
  whole = await make()
})

describe('a report as a Word document', () => {
  test('has headings that are headings, with their numbers, and names what is not published yet', () => {
    const said = paragraphs(xmlOf(whole))
    expect(said).toContainEqual(expect.objectContaining({ style: 'Heading1', text: '4 Organisasjon' }))
    expect(said).toContainEqual(expect.objectContaining({ style: 'Heading2', text: '4.2 Eiendom' }))
    expect(said).toContainEqual(
      expect.objectContaining({ style: 'Heading3', text: 'Viktige resultater og innsatser i 2026' }),
    )
    const pending = said.findLastIndex(({ text }) => text === '5 Klima og miljø')
    expect(said[pending + 1]?.text).toBe('Ikke publisert ennå.')
    expect(said).toContainEqual(
      expect.objectContaining({ style: 'Ingress', text: expect.stringContaining('64 kommunale bygg') }),
    )
  })

  test('has lists that are lists; each numbered one begins at one', async () => {
    const points = paragraphs(xmlOf(whole)).filter(({ numbered }) => numbered)
    expect(points[0]?.text).toContain('Solvik skole tok imot elevene')
    const item = (text: string) => ({ type: 'listItem' as const, content: rich(text).content }) as never
    const list = { type: 'orderedList' as const, content: [item('en'), item('to')] }
    const text = (id: string, order: string) => ({
      ...{ id, order, kind: 'text' as const, heading: null },
      body: { type: 'doc' as const, content: [list] },
    })
    const docx = await make({
      section: { ...property, blocks: [text('liste-1', 'a0'), text('liste-2', 'a1')] },
    })
    const ids = [...xmlOf(docx).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(2)
  })

  test('marks the first row of each table as its heading, and keeps captions, notes and signs', () => {
    const xml = xmlOf(whole)
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
    expect(tables).toHaveLength(5)
    for (const table of tables) {
      const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes('<w:tblHeader/>'))
      expect(rows).toEqual([true, ...rows.slice(1).map(() => false)])
      expect(table).toContain('w:firstRow="true"')
    }
    const said = paragraphs(xml)
    expect(said).toContainEqual(
      expect.objectContaining({ style: 'Caption', text: 'Tabell 4.1 Nøkkeltall for Eiendom, 2023–2026' }),
    )
    expect(said.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2) Korrigert for utetemperatur.', '..  Tallgrunnlag mangler.', '158*']),
    )
  })

  test('never says the height of a line without its rule, or pictures are cut off at it', () => {
    const spacings = xmlOf(whole, 'word/styles.xml').match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []
    expect(spacings.length).toBeGreaterThan(3)
    expect(spacings.filter((one) => !one.includes('w:lineRule="auto"'))).toEqual([])
  })

  test('says of every picture and drawing what is in it, under an id of its own', () => {
    const drawn = [...xmlOf(whole).matchAll(/<wp:docPr id="(\d+)"[^>]*descr="([^"]*)"/g)]
    expect(drawn.map(([, id]) => id)).toEqual(drawn.map((_, i) => String(i + 1)))
    expect(drawn.map(([, , says]) => says)).toEqual(
      expect.arrayContaining([
        'Solvik skole, et langt bygg i tre.',
        'Energibruken gikk ned hvert år, fra 176 kWh per kvadratmeter i 2023 til 158 i 2026.',
      ]),
    )
    expect(Object.keys(partsOf(whole)).filter((name) => name.startsWith('word/media/'))).toHaveLength(7)
  })

  test('says its language, and that of what is in another', () => {
    expect(xmlOf(whole, 'word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>')
    const nynorsk = paragraphs(xmlOf(whole)).find(({ text }) => text.startsWith('Sjukefråværet'))
    expect(nynorsk?.tongue).toBe('nn-NO')
  })

  test('has contents with a line for each chapter, page numbers, and what it is, whatever signs are in it', async () => {
    const docx = await make({ report: named })
    const core = xmlOf(docx, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Årsrapport &amp; &lt;regnskap&gt; 2026</dc:title>')
    expect(core).toContain('<dc:creator>Solvik kommune</dc:creator>')
    expect(core).toContain(at)
    const xml = xmlOf(docx)
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(paragraphs(xml)).toContainEqual(expect.objectContaining({ style: 'TOC2', text: '4.2 Eiendom' }))
    const header = Object.keys(partsOf(docx)).find((name) => /word\/header\d\.xml$/.test(name)) ?? ''
    expect(xmlOf(docx, header)).toContain('NUMPAGES')
  })

  test('has what stands before the chapters on a page after the contents, and each chapter on one of its own', async () => {
    const said = { ...{ kind: 'lead' as const, order: 'a0' }, id: 'ingress-0', text: line('Ingress foran.') }
    const more = { id: 'tekst-0', kind: 'text' as const, order: 'a1', heading: 'Hilsen', body: rich('Takk.') }
    const front = { ...property, number: '', title: 'Forside', path: '', blocks: [said, more], children: [] }
    const xml = xmlOf(await make({ report: { ...report, front } }))
    const pages = xml
      .slice(xml.indexOf('</w:sdt>'))
      .split('<w:pageBreakBefore/>')
      .map((page) => paragraphs(`<w:p>${page}`))
    const [, before, chapter] = pages.map((page) => page.map(({ text }) => text).filter(Boolean))
    expect(before).toEqual(expect.arrayContaining(['Ingress foran.', 'Hilsen', 'Takk.']))
    expect(chapter?.[0]).toMatch(/^1 /)
    expect(pages).toHaveLength(2 + report.outline.length)
  })

  test('has no sign that XML has no place for, wherever somebody wrote it', async () => {
    const { installation, ...rest } = report
    const name = 'Solvik\x0b kommune'
    const odd = { ...rest, installation: { ...installation, name } }
    const docx = await make({ report: odd, section: { ...property, title: 'Eien\x01dom\uffff' } })
    expect(paragraphs(xmlOf(docx))).toContainEqual({
      ...{ style: 'Title', text: '4.2 Eiendom', numbered: false },
    })
    const xml = Object.entries(partsOf(docx)).flatMap(([part, bytes]) =>
      /\.(xml|rels)$/.test(part) ? strFromU8(bytes) : [],
    )
    expect(xml.filter((text) => xmlText(text) !== text)).toEqual([])
  })

  test('of a chapter is that chapter alone', async () => {
    const docx = await make({ section: property })
    const said = paragraphs(xmlOf(docx)).filter(({ style }) => style === 'Heading1')
    expect(said.map(({ text }) => text)).toEqual(['4.2 Eiendom'])
  })

  test('of a draft says so on every page', async () => {
    const docx = await make({ section: property, draft: true })
    const headers = Object.keys(partsOf(docx)).filter((name) => /word\/header\d\.xml$/.test(name))
    expect(headers.map((name) => xmlOf(docx, name)).join('')).toContain('UTKAST')
    expect(xmlOf(docx)).not.toContain('<w:titlePg/>')
    expect(xmlOf(docx, 'docProps/core.xml')).toContain('<dc:title>UTKAST: 4.2 Eiendom')
    expect(xmlOf(whole, 'docProps/core.xml')).not.toContain('UTKAST')
  })

  test('has the colour of its municipality, in headings, keys and drawings', async () => {
    const installation = { ...report.installation, colour: '#7a1f3d' }
    const docx = await make({ report: { ...report, installation } })
    const said = xmlOf(docx, 'word/styles.xml') + xmlOf(docx)
    expect(said).toContain('<w:color w:val="7a1f3d"/>')
    expect(said).not.toContain('00565e')
    const drawings = (of: Buffer) =>
      Object.entries(partsOf(of)).flatMap(([name, bytes]) => (name.endsWith('.png') ? [bytes] : []))
    const before = drawings(whole)
    expect(drawings(docx).filter((bytes, i) => Buffer.compare(bytes, before[i]!) === 0)).toEqual([])
    expect(Buffer.compare(await make({ report: { ...report, installation } }), docx)).toBe(0)
  })

  test('is the same bytes each time, also when another process makes it', async () => {
    expect(Buffer.compare(await make(), whole)).toBe(0)
    const other = await reportDocx({ report, section: null, draft: false }, async () => photo)
    expect(Buffer.compare(other, whole)).toBe(0)
  })
})

test('is read by our own importer again, and no word is lost', async () => {
  const { source } = await must('rapport.docx', await make({ section: property }))
  const back = said(source.parts.flatMap((part) => [textOf(part), ...(part.cells ?? []).flat()]))
  const { title, language, blocks } = property
  // What a picture says to those who do not see it is no running text.
  const wanted = said(
    words({ title, language, blocks: blocks.filter(({ kind }) => kind !== 'chart' && kind !== 'figure') }),
  )
  expect(wanted.length).toBeGreaterThan(200)
  expect(wanted.filter((word) => !back.includes(word))).toEqual([])
  expect(source.parts.find(({ kind }) => kind === 'table')?.cells?.[0]).toEqual(
    expect.arrayContaining(['Nøkkeltall', '2026']),
  )
})

const said = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? [])

test('its drawings are painted with the type that came along, wherever they are', () => {
  const conf = readFileSync('lib/exports/docx/fonts.conf', 'utf8')
  const dirs = [...conf.matchAll(/<dir[^>]*>([^<]*)</g)].map(([, dir = '']) =>
    path.join('lib/exports/docx', dir),
  )
  expect(dirs.flatMap((dir) => readdirSync(dir)).filter((name) => name.endsWith('.ttf'))).toHaveLength(2)
})

test.skipIf(!hasOffice)('LibreOffice opens it, and has every word of its tables', { timeout: 60_000 }, () => {
  const text = converted('rapport.docx', whole, 'txt:Text (encoded):UTF8').toString()
  for (const said of [
    '4.2 Eiendom',
    'Tabell 4.1 Nøkkeltall for Eiendom, 2023–2026',
    '158*',
    'Ikke publisert ennå.',
  ])
    expect(text).toContain(said)
})
