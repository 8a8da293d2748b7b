import { describe, expect, test } from 'vitest'
import { bound } from './bind'
import type { Content } from './content'
import { glyphs } from './fonts'
import type { Manuscript } from './manuscript'

const where = { origin: 'https://solvik.example', base: '/2026' }

/** What becomes of some content of a file. */
function made(sections: Content, draft = false) {
  const manuscript = { sections, draft, files: [], shapes: {} } as unknown as Manuscript
  const { sections: content, unshown, endless } = bound(manuscript, where, glyphs)
  return { content, unshown, endless }
}
const link = (href: string, draft = false) =>
  made([{ label: '/2026/a#p-1' }, { t: 'ord', href }], draft).content

describe('a link', () => {
  test('leads to its place in the file', () => {
    expect(link('/2026/a#p-1')).toEqual([{ label: '/2026/a#p-1' }, { t: 'ord', at: '/2026/a#p-1' }])
  })

  test.each([
    ['/2026/b', 'https://solvik.example/2026/b'],
    ['/2025/a#p-9', 'https://solvik.example/2025/a#p-9'],
    ['https://æ.example/ø å?x="<>', 'https://xn--6ca.example/%C3%B8%20%C3%A5?x=%22%3C%3E'],
    ['mailto:post@solvik.example', 'mailto:post@solvik.example'],
  ])('leads out of it where there is none: %s', (href, url) => {
    expect(link(href)).toEqual([{ label: null }, { t: 'ord', url }])
  })

  test('leads nowhere when it leads to nothing, or to what is not published', () => {
    expect(link('https://[')).toEqual([{ label: null }, { t: 'ord' }])
    expect(link('/2026/b', true)).toEqual([{ label: null }, { t: 'ord' }])
    expect(link('/2025/b', true)).toEqual([
      { label: null },
      { t: 'ord', url: 'https://solvik.example/2025/b' },
    ])
  })
})

test('a place that is named twice is the first; that of a section keeps its name for those who come from outside', () => {
  const { content } = made([
    { label: '/2026/a', level: 1 },
    { label: '/2026/a', level: 1 },
  ])
  expect(content).toEqual([
    { label: '/2026/a', level: 1 },
    { label: null, level: 1 },
  ])
})

describe('a text', () => {
  test('is as it was written, where the type has its signs', () => {
    const text = 'Ærlig talt: 5 − 3 ≤ 2 m², CO₂, Čáhci, Ђ Ω → ✓ #panic() $x$ @a <b> \\'
    expect(made([text])).toMatchObject({ content: [text], unshown: null, endless: false })
  })

  test.each([
    ['漢字 og 👩', '□□ og □'],
    ['\u0001a\ue000b\uffff', '□a□b□'],
    ['e\u0301 blir é, W\u0337 ikke', 'é blir é, W□ ikke'],
    ['a\u200db\ufeffc\u00a0d\te\nf', 'abc\u00a0d e f'],
  ])('shows squares for what the type lacks: %j', (text, shown) => {
    expect(made([text]).content).toEqual([shown])
    expect(made([text]).unshown).toBe(shown.includes('□') ? '□' : null)
  })

  test('is known to be endless where a word is, and is no drawing', () => {
    expect(made(['x'.repeat(30)]).endless).toBe(true)
    expect(made([{ svg: 'x'.repeat(30), label: 'x'.repeat(30) }]).endless).toBe(false)
    expect(made(['solvik.example/2026/u/2/organisasjon/eiendom']).endless).toBe(false)
  })
})
