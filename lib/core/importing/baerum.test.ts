import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block, Blocks, KindName } from '../blocks/all'
import { inOrder } from '../order'
import { plain } from '../rich'
import { draftSchema } from '../section'
import { build, type ImportedSection, importedWords } from './build'
import { tally } from './kinds'
import { correct, textOf } from './part'
import { recognise } from './recognise'
import { counter, tokens } from './testing'

const file = new URL('./fixtures/baerum-2017-organisasjon.txt', import.meta.url)
const source = readFileSync(file, 'utf8')
const parts = recognise(source)
const report = build(parts, counter(), 2017)
const chapter = report.sections[0]!
const [strategy, property, staff, companies, politics] = chapter.children as [
  ImportedSection,
  ImportedSection,
  ImportedSection,
  ImportedSection,
  ImportedSection,
]

const titles = (sections: readonly ImportedSection[]) => sections.map((section) => section.content.title)
const all = (section: ImportedSection): ImportedSection[] => [section, ...section.children.flatMap(all)]
const isKind =
  <K extends KindName>(kind: K) =>
  (block: Block): block is Blocks[K] =>
    block.kind === kind
const blocks = <K extends KindName>(section: ImportedSection, kind: K) =>
  inOrder(section.content.blocks).filter(isKind(kind))
const kindsIn = (section: ImportedSection) => inOrder(section.content.blocks).map((block) => block.kind)
const count = (kind: 'results' | 'challenges') =>
  all(chapter).flatMap((section) => blocks(section, kind).flatMap((block) => block.items)).length

describe('the chapter of 2017', () => {
  test('has five parts, the last with eight below it', () => {
    expect(titles(report.sections)).toEqual(['Organisasjon, styring og utvikling'])
    expect(titles(chapter.children)).toEqual([
      'Strategisk ledelse, styring og administrasjon, digitalisering og IT',
      'Eiendom',
      'HR og medarbeidere',
      'Bærum kommune har eierposisjoner i følgende selskaper:',
      'Politisk styring',
    ])
    expect(titles(politics.children)).toEqual([
      'Kommunestyret',
      'Formannskapet',
      'Politisk utvalgsstruktur',
      'Politisk sekretariat/ordførerens kontor',
      'Ungdomsrådet',
      'Stortings- og sametingsvalget 2017',
      'Utvalgenes reisevirksomhet, befaringer og studieturer',
      'Formannskapets og politiske utvalgs disposisjonsposter 1)',
    ])
    expect([strategy, property, staff, companies].flatMap((section) => section.children)).toEqual([])
  })

  test('has 18 results and 14 challenges', () => {
    expect(count('results')).toBe(18)
    expect(count('challenges')).toBe(14)
    expect(kindsIn(strategy)).toEqual(['results', 'challenges'])
    expect(tally(parts)).toEqual({
      titles: 14,
      results: 18,
      challenges: 14,
      absent: 10,
      pictures: 0,
      findings: 18,
    })
  })

  test('loses no word, and keeps them in order', () => {
    const usual = /^(Viktige resultater og innsatser i 2017|Utfordringer fremover)$/gm
    expect(tokens(importedWords(report).join(' '))).toEqual(tokens(source.replace(usual, '')))
    for (const section of [chapter, property, staff]) {
      expect(blocks(section, 'results').every((block) => block.heading === null)).toBe(true)
    }
  })

  test('may be saved as drafts as it is', () => {
    for (const section of [report.preface!, ...all(chapter)]) {
      expect(draftSchema.safeParse(section.content).error).toBeUndefined()
    }
  })

  test('keeps what stands before the first title before it', () => {
    expect(tokens(importedWords({ ...report, sections: [] }).join(' ')).slice(0, 3)).toEqual([
      'Organisasjon',
      'og',
      'utvikling',
    ])
    expect(report.findings[0]).toEqual({ line: 1, says: 'Står før den første overskriften.' })
  })

  test('keeps tables that are missing as their captions, twice where they are printed twice', () => {
    const captions = blocks(staff, 'table').map((table) => table.caption)
    expect(captions).toHaveLength(8)
    expect(new Set(captions).size).toBe(4)
    expect(blocks(staff, 'table').every((table) => table.absent)).toBe(true)
    expect(blocks(property, 'table').map((table) => table.caption)).toEqual([
      'Tabellen viser nøkkeltall for Eiendom',
      'Utvikling areal formålsbygg i m²',
    ])
  })

  test('hangs all three styles of footnotes on their table, with their marks', () => {
    const notes = [...blocks(property, 'table'), ...blocks(staff, 'table')].flatMap((table) =>
      table.notes.map((note) => `${table.caption}: ${note.text.slice(0, 16)}`),
    )
    expect(notes).toEqual([
      'Tabellen viser nøkkeltall for Eiendom: * Arealene inklu',
      'Tabellen viser utvalgte nøkkeltall knyttet til medarbeidere for 2015–2017: *) Foreløpige ta',
      'Tabellen viser fordeling av kjønn og lønn: 1) Tallene angir',
      'Tabellen viser fordeling av kjønn og lønn: 2) Fra 2017 inng',
      'Tabellen viser fordeling av kjønn og lønn: 3) Avdelingslede',
    ])
  })

  test('says which mark has no note', () => {
    expect(report.findings).toContainEqual({ line: 159, says: 'Fotnotemerket 1) har ingen tekst.' })
  })

  test('joins lines that were broken inside a sentence, and no others', () => {
    const council = politics.children[1]!
    const text = blocks(council, 'text').map((block) => plain(block.body))
    expect(text[0]).toContain('oppnevnt som valgstyre')
    const election = politics.children[5]!
    expect(blocks(election, 'text')[0]!.body.content).toHaveLength(2)
  })

  test('knows leads from text', () => {
    expect(kindsIn(chapter)).toEqual(['lead'])
    expect(kindsIn(property)[0]).toBe('lead')
    expect(kindsIn(politics)).toEqual(['lead'])
    expect(kindsIn(companies)).toEqual(['text'])
    expect(blocks(staff, 'text').map((block) => block.heading)).toEqual(['Nøkkeltall'])
  })

  test('can be corrected part by part', () => {
    const at = parts.findIndex((part) => textOf(part) === 'Kommunestyret')
    const corrected = correct(parts, [{ part: at, kind: 'title', level: 2 }])
    const again = build(corrected, counter(), 2017)
    expect(titles(again.sections[0]!.children)).toContain('Kommunestyret')
    expect(tokens(importedWords(again).join(' '))).toEqual(tokens(importedWords(report).join(' ')))
  })
})
