import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/core/section'
import { sentences } from '@/lib/core/words/sentences'
import { inLanguage } from '@/lib/language'
import { report } from './fixture'
import { cited, onward, pages } from './fixture-pages'
import type { PublicNode, PublicReport } from './model'
import { faultsIn } from './testing/valid'

const languages = ['nn', 'en'] as const

/** What may stand around a report beside what the fixture has. */
const around: Pick<PublicReport, 'acts' | 'attachments' | 'erased'> = {
  acts: [
    { kind: 'presented', date: '2027-03-30', by: '', caseNumber: '', wording: '' },
    { kind: 'adopted', date: '2027-06-17', by: 'kommunestyret', caseNumber: '45/27', wording: '' },
  ],
  attachments: [
    { title: 'Regnskapet', type: 'application/pdf', size: 1_200_000, hash: 'abc', address: '/_b/abc.pdf' },
    { title: 'Noten', type: 'application/pdf', size: 0, hash: 'abd', address: '/_b/abd.pdf', erased: true },
  ],
  erased: ['2027-06-09'],
}

/** Every page of the same report, as if its sections were written in that language. */
function drawn(language: Language): [string, string][] {
  const told = (node: PublicNode): PublicNode => ({ ...node, language, children: node.children.map(told) })
  return inLanguage(language, () =>
    pages({ ...report, ...around, language, outline: report.outline.map(told) }),
  )
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
const plainly = (text: string) =>
  text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => signs[name] ?? '')

/** What is seen or heard of a page, piece by piece. */
function read(markup: string): string[] {
  const seen = [...markup.replace(/<(script|code|pre).*?<\/\1>/gs, '').matchAll(/>([^<]+)(?=<)/g)]
  const heard = [
    ...markup.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]+)"/g),
    ...markup.matchAll(
      / (?:name="description"|property="og:(?:title|description|image:alt)") content="([^"]+)"/g,
    ),
  ]
  return [...seen, ...heard].map(([, text = '']) => plainly(text).trim())
}

/** What people wrote. */
const texts = JSON.stringify([report, around, cited, onward])

describe.each(languages)('in %s', (language) => {
  const markups = drawn(language)
  const differs = new Set(
    Object.entries(sentences)
      // A small word alone may be somebody's unit of measure.
      .filter(([sentence]) => /^\p{Lu}| /u.test(sentence))
      .filter(([sentence, said]) => said[language] !== sentence && !texts.includes(`"${sentence}"`))
      .map(([sentence]) => sentence),
  )

  test.each(markups)('%s speaks it, without a sentence in bokmål, and is valid HTML', async (_, markup) => {
    expect(markup).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}">`))
    expect(read(markup).filter((text) => differs.has(text))).toEqual([])
    expect(await faultsIn(markup)).toEqual([])
  })
})

const wordsIn = (text: string) => text.toLocaleLowerCase('nb').match(/\p{L}{2,}/gu) ?? []

/** The same in every language, or handed to a single page as something that was written. */
const alike =
  'PDF Word Markdown JSON ZIP CSV Excel stat BibTeX Turtle LD API Status last-ned HR Det jeg skrev.'

test('what English pages share with those in bokmål was written by people', () => {
  const written = new Set(wordsIn(`${texts} ${alike}`))
  const inBokmål = new Map(drawn('nb'))
  // Dates differ in every language.
  const undated = (markup: string) => read(markup).map((text) => text.replace(/\d+\.? \p{L}+ \d{4}/gu, '1'))
  const shared = drawn('en').flatMap(([name, markup]) => {
    const same = new Set(undated(inBokmål.get(name) ?? ''))
    return undated(markup).filter((text) => same.has(text))
  })
  const unsaid = shared.filter((text) => wordsIn(text).some((word) => !written.has(word)))
  expect([...new Set(unsaid)]).toEqual([])
})
