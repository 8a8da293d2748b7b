import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftSchema } from '../section'
import { build, type ImportedReport, type ImportedSection, importedWords } from './build'
import { correct, partKinds } from './part'
import { recognise } from './recognise'
import { counter, tokens, tokensWithoutMarks } from './testing'

const word = fc.constantFrom(
  'Eiendom',
  'har',
  'økt',
  '7,5',
  '1)',
  '*)',
  'i m²',
  'Tabellen viser',
  '€',
  '2017',
  'slutt.',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const heading = fc.constantFrom(
  'Viktige resultater i 2017',
  'Utfordringer',
  'Nøkkeltall',
  'Politisk styring',
  '4.2 HR',
)
const opening = fc.constantFrom('', '', '', ' • ', '- ', '* ', '– ', '*) ', '1) ', '1. ', '\t', '•', '  ')
const plainLine = fc
  .tuple(opening, fc.oneof(sentence, heading, fc.string({ unit: 'grapheme' }), fc.constant('')))
  .map((pieces) => pieces.join(''))
const ending = fc.constantFrom('\n', '\r\n', '\r', '\f', '\n\n')
const plainText = fc
  .array(fc.tuple(plainLine, ending), { maxLength: 40 })
  .map((lines) => lines.flat().join(''))
  .filter((text) => text.isWellFormed() && !text.includes('\0') && !/^#{1,6}\s|\|/m.test(text))

const withoutBullets = (text: string) => text.replace(/^\s*[□➢✓](?=\s|$)/gmu, '')
const usual = /^\s*(?:[•*–-]\s+)?Viktige resultater og innsatser i 2017$|^Utfordringer fremover$/gm

function sectionsOf({ preface, sections }: ImportedReport): ImportedSection[] {
  const all = (section: ImportedSection): ImportedSection[] => [section, ...section.children.flatMap(all)]
  return [...(preface ? [preface] : []), ...sections].flatMap(all)
}

function expectSaveable(report: ImportedReport): void {
  for (const { content } of sectionsOf(report)) expect(draftSchema.safeParse(content).error).toBeUndefined()
}

describe('whatever the text', { timeout: 60_000 }, () => {
  test('no word of plain text is lost, and all stay in order', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const report = build(recognise(text), counter(), 2017)
        expect(tokensWithoutMarks(importedWords(report).join(' '))).toEqual(
          tokensWithoutMarks(withoutBullets(text).replace(usual, '')),
        )
        expectSaveable(report)
      }),
      { numRuns: 500 },
    )
  })

  test('no correction loses a word', () => {
    const correction = fc.record({
      part: fc.nat(20),
      kind: fc.constantFrom(...partKinds),
      level: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(plainText, fc.array(correction), (text, corrections) => {
        const parts = recognise(text)
        const report = build(correct(parts, corrections), counter(), 2017)
        expect(tokensWithoutMarks(importedWords(report).join(' '))).toEqual(
          tokensWithoutMarks(parts.map(textIn).join(' ')),
        )
        expectSaveable(report)
      }),
      { numRuns: 300 },
    )
  })

  test('no word of Markdown is lost', () => {
    const plainWord = fc.constantFrom('Eiendom', 'har', 'økt', '75', 'kulturhus', '2017', 'ferdig', 'x')
    const words = fc.array(plainWord, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
    const around = fc.constantFrom(
      ['', ''],
      ['**', '**'],
      ['*', '*'],
      ['_', '_'],
      ['[', '](https://solvik.example)'],
    )
    const marked = fc.tuple(words, around).map(([text, [open, close]]) => `${open}${text}${close}`)
    const start = fc.constantFrom('', '', '# ', '## ', '### ', '#### ', '- ', '* ', '1. ', '2017. ', '> ')
    const line = fc.tuple(
      start,
      fc.array(marked, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '\n\n'),
    )
    const markdown = fc
      .array(line, { maxLength: 25 })
      .map((lines) => `# Tittel\n\n${lines.map(([open, text, end]) => open + text.join(' ') + end).join('')}`)
    fc.assert(
      fc.property(markdown, (text) => {
        const bare = text.replaceAll('](https://solvik.example)', '').replace(/^1\. /gm, '')
        const report = build(recognise(text), counter(), 2017)
        expect(letters(importedWords(report).join(' '))).toEqual(letters(bare))
        expectSaveable(report)
      }),
      { numRuns: 500 },
    )
  })
})

const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
const textIn = (part: { content: readonly { type: string; text?: string }[] }) =>
  part.content.map((node) => node.text ?? ' ').join('')

describe('a very large text', () => {
  test('of ten thousand lines is read', { timeout: 60_000 }, () => {
    for (const line of [
      'Et kort avsnitt.',
      'Tabellen viser tall',
      ' • Et punkt',
      'Overskrift',
      'uten punktum',
      '** *_[',
    ]) {
      for (const gap of ['\n', '\n\n']) {
        const text = Array.from({ length: 10_000 }, (_, i) => `${line} ${i}`).join(gap)
        const report = build(recognise(text), counter(), 2017)
        expect(tokens(importedWords(report).join(' '))).toHaveLength(tokens(text).length)
        expectSaveable(report)
      }
    }
  })

  test('may stand on one line', { timeout: 60_000 }, () => {
    for (const unit of ['ord ', 'ord. Nytt ', '😀', '**x* _y [a](']) {
      const text = `# Tittel\n\n${unit.repeat(100_000)}`
      const report = build(recognise(text), counter(), 2017)
      expect(importedWords(report).join('').length).toBeGreaterThan(100_000)
      expectSaveable(report)
    }
  })
})
