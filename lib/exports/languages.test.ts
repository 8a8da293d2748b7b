import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { sentences } from '@/lib/core/words/sentences'
import { written } from './docx/written'
import { aboutFiles } from './folder/about'
import { reportMarkdown } from './markdown'
import { reportPdf } from './pdf/report-pdf'
import { opened } from './pdf/testing/read'
import { aPicture } from './pdf/testing/sample'
import { reportFrom, wholeJson } from './whole'

type Other = 'nn' | 'en'

/** What people wrote, so that it is no language; kinds, ids and addresses are in lower case and stay. */
const neutral = <T>(value: T, key = ''): T => {
  if (typeof value === 'string')
    return (/^\p{Lu}|\s/u.test(value) ? 'Lorem' : key === 'unit' ? 'kg' : value) as T
  if (Array.isArray(value)) return value.map((one) => neutral(one)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, neutral(one, name)])) as T
}

const speaking = (language: Other, nodes: readonly PublicNode[]): PublicNode[] =>
  neutral(nodes).map((node) => ({ ...node, language, children: speaking(language, node.children) }))

const attachment = {
  title: 'Lorem',
  type: 'application/pdf',
  size: 1_200_000,
  hash: 'a',
  address: '/_b/a.pdf',
}

/** The test report with everything that is said around what people wrote. */
const reportIn = (language: Other): PublicReport => ({
  ...report,
  ...{ language, title: 'Lorem', outline: speaking(language, report.outline) },
  installation: { ...neutral(report.installation), license: 'NLOD-2.0' },
  editions: report.editions.map((one) => ({ ...one, note: neutral(one.note) })),
  acts: [{ kind: 'presented', date: '2027-03-30', by: 'Lorem', caseNumber: '27/1', wording: '' }],
  attachments: [attachment, { ...attachment, erased: true }],
  erased: ['2027-06-01'],
})

/**
 * What bokmål says and this language never does: sentences, and what stands between the things filled in. A small word
 * alone may be part of an address.
 */
function foreignTo(language: Other): string[] {
  const own = Object.values(sentences)
    .map((said) => said[language])
    .join('\n')
  const pieces = Object.entries(sentences).flatMap(([sentence, said]) =>
    said[language] === sentence || sentence.includes('plural,') ? [] : sentence.split(/\{\w+\}|<\/?\w+>/),
  )
  const words = new Set(
    pieces.map((one) => one.trim()).filter((one) => /\p{L}{3,}/u.test(one) && /^\p{Lu}| /u.test(one)),
  )
  return [...words].filter((one) => !own.includes(one))
}

/** Those of them that stand in a text as words of their own; addresses are no words. */
const within = (text: string, foreign: readonly string[]) => {
  const single = text.replace(/\S*\.example\S*/g, '').replace(/\s+/g, ' ')
  return foreign.filter((one) => {
    const at = single.indexOf(one)
    return at >= 0 && !/\p{L}/u.test(single[at - 1] ?? '') && !/\p{L}/u.test(single[at + one.length] ?? '')
  })
}

const partsOf = (docx: Buffer) =>
  Object.entries(unzipSync(docx)).flatMap(([name, bytes]) => (/\.xml$/.test(name) ? [strFromU8(bytes)] : []))

const expected = {
  nn: { of: '3 av ', draft: 'UTKAST', word: 'nn-NO', contents: 'Innhald', missing: 'Ikkje publisert enno.' },
  en: { of: '3 of ', draft: 'DRAFT', word: 'en-GB', contents: 'Contents', missing: 'Not published yet.' },
}

describe.each(['nn', 'en'] as const)('a report in %s', (language) => {
  const one = reportIn(language)
  const bokmål = foreignTo(language)
  const is = expected[language]

  test.each([false, true])('is a PDF in that language; a draft of it too: %s', async (draft) => {
    const pdf = await opened(await reportPdf({ report: one, scope: null, draft }, undefined, aPicture))
    const titles = pdf.bookmarks.map(({ title }) => title)
    const around = pdf.pages.map((page) => page.around).join(' ')
    expect(pdf.info.Language).toBe(language)
    expect(new Set(pdf.tags.map(({ lang }) => lang).filter(Boolean))).toEqual(new Set())
    expect(pdf.text).toContain(is.contents)
    expect(around).toContain(is.of)
    expect(String(pdf.info.Title).startsWith(`${is.draft}: `)).toBe(draft)
    expect(within([pdf.text, around, ...titles, pdf.info.Title].join(' '), bokmål)).toEqual([])
  })

  test.each([false, true])('is a Word document in that language; a draft of it too: %s', async (draft) => {
    const parts = partsOf(await written({ report: one, section: null, draft }, new Map(), '2027-06-09'))
    expect(parts.join('')).toContain(`<w:lang w:val="${is.word}"/>`)
    expect(parts.join('').includes(is.draft)).toBe(draft)
    const seen = parts
      .join('')
      .matchAll(/>([^<>]+)<|<w:(?:name|alias) w:val="([^"]*)"|(?:name|descr)="([^"]*)"/g)
    const words = [...seen].map(([, text, name, alt]) => text ?? name ?? alt).join(' ')
    expect(words).toContain(is.missing)
    expect(within(words, bokmål)).toEqual([])
  })

  test.each([false, true])('is Markdown in that language; a draft of it too: %s', (draft) => {
    const text = reportMarkdown(one, null, draft)
    expect(text).toContain(`language: "${language}"`)
    expect(text).toContain(is.missing)
    expect(within(text, bokmål)).toEqual([])
  })

  test('is data that says so, and a folder that tells of itself', () => {
    expect(reportFrom(Buffer.from(wholeJson(one))).language).toBe(language)
    const license = { name: 'NLOD', url: 'https://data.norge.no/nlod' } as never
    const edition = {
      ...{ id: 'a', slug: '2026', publisher: 'Lorem', name: 'Lorem 2026', year: 2026, language },
      ...{ number: 2, published: '2027-06-09', note: 'Lorem', license },
    }
    const [readme, metadata] = aboutFiles(edition, [{ path: '' }]).map(({ bytes }) => bytes.toString())
    expect(JSON.parse(metadata ?? '').language).toBe(language)
    expect(within(readme ?? '', bokmål)).toEqual([])
  })
})

test('an edition from when all spoke bokmål speaks it', () => {
  const { language: _, ...data } = JSON.parse(wholeJson(report))
  expect(reportFrom(Buffer.from(JSON.stringify(data))).language).toBe('nb')
})
