import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TableView } from '@/components/blocks/table/view'
import { ready } from '@/lib/core/testing/ready'
import { report } from './fixture'
import { page, pages, sectionPage } from './fixture-pages'
import { FrontPage } from './front'
import { pagesOf } from './outline'
import { SectionPage } from './section'
import { faultsIn } from './testing/valid'

describe.each(pages())('%s', (_, markup) => {
  test('is valid HTML', async () => {
    expect(await faultsIn(markup)).toEqual([])
  })

  test('has no script, no style of its own, and asks for one file at once: pictures wait', () => {
    const run = markup.replaceAll('<script type="application/ld+json">', '')
    expect(run).not.toMatch(/<script|<style| style=| on\w+=|javascript:/i)
    const atOnce = markup.replace(/<img [^>]*loading="lazy"[^>]*>/g, '')
    expect(atOnce.match(/<link rel="stylesheet"|<img|<iframe| src=/g)).toHaveLength(1)
  })
})

describe('a section', () => {
  const markup = sectionPage('4.2')

  test('is small: with its stylesheet far below 30 kB on the way', () => {
    const sheets = 'components/report/css'
    const css = readdirSync(sheets).map((name) => readFileSync(`${sheets}/${name}`, 'utf8'))
    expect(gzipSync(markup).length + gzipSync(css.join('')).length).toBeLessThan(20_000)
  })

  test('has the usual headings, in its own language', () => {
    expect(markup).toContain('Viktige resultater og innsatser i 2026</h2>')
    expect(markup).toContain('Utfordringer fremover</h2>')
    expect(sectionPage('4.3')).toContain('<header lang="nn">')
  })

  test('says a status in words to those who do not see its sign', () => {
    expect(markup).toContain(
      '158<span class="hang"><span aria-hidden="true">*</span><span class="vh"> foreløpig tall</span>',
    )
  })

  test('sets a caption with a note before its table, which it names', () => {
    const noted = { id: 'note-om', order: 'a0', text: 'Alle bygg.', at: { caption: true } as const }
    const around = { language: 'nb', year: 2026, numberOf: () => '4.1', noteNumberOf: () => 1 } as const
    const apart = { siblings: [], fileOf: () => null, pictureOf: () => [] }
    const table = { ...ready.table('bygg'), notes: [noted] }
    const drawn = renderToStaticMarkup(<TableView block={table} {...around} {...apart} />)
    expect(drawn).toMatch(
      /<p class="cap" id="t-bygg">.*href="#note-1".*<table [^>]*aria-labelledby="t-bygg">/,
    )
    expect(drawn).not.toContain('<caption')
    const plain = renderToStaticMarkup(<TableView block={{ ...table, notes: [] }} {...around} {...apart} />)
    expect(plain).toContain('<caption')
  })

  test('names the table that its source did not have', () => {
    expect(markup).toContain('Tabellen mangler i kilden.')
  })

  test('tells what became of last year’s challenges, and leads to the result, to what is carried on, and back', () => {
    expect(markup).toContain('Hva ble det av utfordringene fra 2025?</h2>')
    expect(markup).toMatch(
      /id="s-i-fjor-2">.*Løst.*Den åpnet i august\..*href="#p-resultat-punkt-1">Se resultatet/,
    )
    expect(markup).toContain('<a href="#p-utfordring-punkt-1">Videreført</a>')
    expect(markup).toContain('<a href="/2025/organisasjon/eiendom#p-i-fjor-1">Slik sto den i 2025</a>')
    expect(markup).toContain('<a href="/2025/organisasjon/eiendom#p-i-fjor-1">Videreført fra 2025</a>')
  })

  test('leads from its own challenges to what becomes of them, once it is published', () => {
    expect(markup).toContain('href="/2026/organisasjon/eiendom/videre"')
    expect(sectionPage('4.2', { ...report, preview: true })).not.toContain('/videre')
  })

  test('shows a picture in the width that a screen needs, with its number and who made it', () => {
    expect(markup).toContain(
      '<img src="/_b/skolen-960.webp" srcSet="/_b/skolen-480.webp 480w, /_b/skolen-960.webp 960w"',
    )
    expect(markup).toContain('width="1200" height="800" alt="Solvik skole, et langt bygg i tre."')
    expect(markup).toContain('<b>Bilde 4.1</b> Solvik skole åpnet 17. august.<small>Foto: Anne Berg</small>')
  })

  test('leads to its files, to whom to ask, and to its lasting address', () => {
    expect(markup).toContain('href="/2026/organisasjon/eiendom/tabell-4-1.csv"')
    expect(markup).toContain('href="/2026/organisasjon/eiendom.json"')
    expect(markup).toContain('href="/2026/u/2/organisasjon/eiendom"')
    expect(markup).toContain('href="mailto:eiendom@solvik.example?subject=Feil%20i%20%C3%85rsrapport%202026')
  })

  test('has no address to cite or download by while it is a draft', () => {
    const draft = sectionPage('4.2', { ...report, preview: true })
    expect(draft).toContain('Forhåndsvisning av et utkast.')
    expect(draft).not.toMatch(/\.csv|\.xlsx|\.json|\/u\/2|rel="canonical"/)
  })
})

describe('the front page', () => {
  const markup = page(<FrontPage report={report} />)

  test('shows the key figures with their change, each leading to its table', () => {
    expect(markup).toContain('<a href="/2026/organisasjon/eiendom#tabell-tabell-nokkeltall">Energibruk</a>')
    expect(markup).toContain('Ned 6\u00a0kWh per m² fra 2025')
  })

  test('keeps the place of a chapter that is not published yet', () => {
    expect(markup).toMatch(/Klima og miljø<\/span><\/h3><p class="meta">Ikke publisert ennå/)
    expect(markup).toContain('3 kapitler er ikke publisert ennå.')
  })

  test('sets what went well beside what remains', () => {
    expect(markup).toMatch(
      /Dette lyktes vi med.*#p-resultat-punkt-1">Solvik skole tok imot elevene 17. august/,
    )
    expect(markup).toMatch(/Dette gjenstår.*#p-utfordring-punkt-1">Etterslepet på vedlikehold/)
  })

  test('counts what became of last year’s challenges, and leads to the answers', () => {
    expect(markup).toMatch(/<b>1<\/b><span class="st"><svg.*?<\/svg>er løst<\/span>/)
    expect(markup).toContain('<a href="/2026/organisasjon/eiendom#d-svar-eiendom">4.2 Eiendom</a>')
  })

  test('tells what was corrected', () => expect(markup).toContain('7,4 er rettet til 7,5 prosent.'))
})

test('a menu of very many sections opens only the chapter that one is in', () => {
  const child = (chapter: number, n: number) => ({
    ...pagesOf(report.outline)[0]!,
    id: `${chapter}-${n}`,
    number: `${chapter}.${n}`,
    title: `Del ${chapter}.${n}`,
    path: `${chapter}/${n}`,
    children: [],
  })
  const outline = Array.from({ length: 20 }, (_, chapter) => ({
    ...child(chapter, 0),
    children: Array.from({ length: 50 }, (_, n) => child(chapter, n + 1)),
  }))
  const numbers = new Map<string, string>()
  const drawn = page(
    <SectionPage report={{ ...report, outline }} section={outline[3]!.children[7]!} numbers={numbers} />,
  )
  expect(drawn).toContain('>Del 3.40<')
  expect(drawn).toContain('>Del 19.0<')
  expect(drawn).not.toContain('>Del 19.40<')
})
