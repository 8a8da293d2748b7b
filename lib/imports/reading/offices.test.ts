import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { textOf } from '@/lib/core/importing/part'
import { must, tree } from './testing/reading'

// Files as LibreOffice writes them, whole, from text that holds one of each thing that a chapter may hold.

const read = (name: string) => must(name, readFileSync(path.join(import.meta.dirname, 'fixtures', name)))
const left = ({ source }: Awaited<ReturnType<typeof must>>) =>
  source.left.map(({ says, words }) => `${says} ${words}`)

describe('a chapter that an office program wrote', () => {
  test.each(['eiendom.odt', 'eiendom.docx'])('as %s has its parts', async (name) => {
    const file = await read(name)
    const texts = file.source.parts.map((part) => `${part.kind}: ${part.picture?.alt ?? textOf(part)}`)
    expect(tree(file)[0]).toBe('Årsrapport for eiendom')
    expect(texts).toEqual(
      expect.arrayContaining([
        'paragraph: Vi bygger og innsattord vedlikeholder 1) skoler. 2)',
        'item: Underpunkt',
        'paragraph: 1) Fotnoteord fra SSB.',
        'paragraph: 2) Sluttnoteord her.',
        'caption: Tabell 1: Fravær',
        'note: 3) Cellefotnote.',
        'paragraph: Tekstboksord i boks.',
        'paragraph: Figurtekstord.',
        'picture: Skolen i vårsol',
      ]),
    )
    expect(file.source.parts.find(({ cells }) => cells)?.cells).toEqual([
      ['Enhet', 'Fraværstall – 2016', 'Fraværstall – 2017'],
      ['Skole', '7,9 3)', 'Sammenslått'],
      ['Hall', '7,1', 'Sammenslått'],
    ])
    expect(file.pictures).toHaveLength(2)
  })

  test('as .odt tells all that did not come along', async () => {
    expect(left(await read('eiendom.odt'))).toEqual([
      'Skjult tekst ble ikke med. skjultord · Skjultavsnittord. · Skjultseksjonord.',
      'Beskrivelsen av en tegning eller tekstboks ble ikke med. Boksens alttekst · Figurens alttekst · Skolen · Gruppens alttekst',
      'Et diagram ble ikke med: lag det på nytt fra en tabell, eller sett det inn som bilde. Diagram: Diagramtittelord · Virksomhet · Prosentandel · Kvartalsrekke · 77 Diagrammets alttekst',
      'Kommentarer i dokumentet ble ikke med. Kommentarord.',
      'Slettet tekst fra sporede endringer ble ikke med. slettetord',
      'Topptekst og bunntekst ble ikke med. Topptekstord Solvik · Bunntekstord 1 · Toppbildets alttekst',
    ])
  })

  test('as .docx tells all that did not come along', async () => {
    expect(left(await read('eiendom.docx'))).toEqual([
      'Slettet tekst fra sporede endringer ble ikke med. slettetord',
      'Skjult tekst ble ikke med. skjultord Skjultavsnittord.',
      'Beskrivelsen av en tegning eller tekstboks ble ikke med. Figurens alttekst · Gruppens alttekst · Gruppebildets alttekst',
      'Topptekst og bunntekst ble ikke med. Topptekstord Solvik · Toppbildets alttekst · Bunntekstord 2',
      'Kommentarer i dokumentet ble ikke med. Kommentarord.',
      'Et diagram ble ikke med: lag det på nytt fra en tabell, eller sett det inn som bilde. Diagram: Diagramtittelord · Virksomhet · Prosentandel · Kvartalsrekke · Rådhuskategori · 77',
    ])
  })
})

test('a workbook that an office program wrote has its tables and pictures, and the rest is told', async () => {
  const file = await read('sykefravaer.xlsx')
  expect(tree(file)).toEqual([
    'Fravær',
    '  figure',
    '  table "Sykefravær i prosent"',
    '  figure',
    '  text: Kilde: SSB',
    'Barebilde',
    '  figure',
  ])
  expect(file.source.parts.flatMap(({ picture }) => picture ?? [])).toEqual([
    { index: 0, alt: 'Kommunevåpenet til Solvik' },
    { index: 1, alt: 'Søylebilde' },
    { index: 0, alt: 'Samme bilde igjen' },
  ])
  expect(left(file)).toEqual([
    'Topptekst og bunntekst i arket «Fravær» ble ikke med. Toppteksten fra Solvik · Bunnlinje & side',
    'Topptekst og bunntekst i arket «Barebilde» ble ikke med. Toppteksten fra Solvik · Bunnlinje & side',
    'Kommentarer i regnearket ble ikke med. A4: Merknadsord i cella',
    'Tegninger og tekstbokser i regnearket ble ikke med. Tekstboksens ord her',
    'Et diagram i regnearket ble ikke med: lag det på nytt fra tabellen. Diagram: Fraværsdiagram · Virksomhet · Prosentandel',
  ])
})
