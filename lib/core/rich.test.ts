import { describe, expect, test } from 'vitest'
import { isEmpty, line, lineSchema, paragraphs, plain, type Rich, rich, richSchema } from './rich'

const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const words = (text: string, ...marks: object[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})
const doc = (...content: object[]) => ({ type: 'doc', content })
const link = (href: string) => doc(paragraph(words('her', { type: 'link', attrs: { href } })))

const accepts = (value: unknown) => richSchema.safeParse(value).success

describe('links', () => {
  test.each([
    'https://solvik.example/a?b=c#d',
    'http://solvik.example',
    'mailto:post@solvik.example',
    'tel:+4767504050',
    '/2025/eiendom',
    '#tabell-2',
  ])('%s leads somewhere', (href) => expect(accepts(link(href))).toBe(true))

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//ondt.example',
    'solvik.example',
    '',
    'https:/',
    'https://x\0',
  ])('%j is refused', (href) => expect(accepts(link(href))).toBe(false))

  test('a refusal says what a link may begin with', () => {
    expect(richSchema.safeParse(link('javascript:x')).error?.issues[0]?.message).toMatch(
      'Lenken må begynne med',
    )
  })

  test('a link carries an address and nothing else', () => {
    const attrs = { href: 'https://solvik.example', target: '_blank', onclick: 'x()' }
    expect(accepts(doc(paragraph(words('her', { type: 'link', attrs }))))).toBe(false)
  })
})

describe('the schema of rich text', () => {
  const everything = doc(
    { type: 'heading', attrs: { level: 3 }, content: [words('Bygg')] },
    paragraph(
      words('Skolen ', { type: 'bold' }),
      words('sto', { type: 'italic' }),
      { type: 'hardBreak' },
      words('ferdig.'),
    ),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(words('Ett')), paragraph(words('To'))] }],
    },
    { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(words('Tre'))] }] },
    { type: 'paragraph' },
  )

  test('takes paragraphs, headings, flat lists and marks, and gives the same back', () => {
    expect(richSchema.parse(everything)).toEqual(everything)
    expect(richSchema.parse(JSON.parse(JSON.stringify(everything)))).toEqual(everything)
  })

  const nested = { type: 'listItem', content: [paragraph(words('x')), { type: 'bulletList', content: [] }] }
  test.each<[string, object]>([
    ['a heading of the page’s own levels', { type: 'heading', attrs: { level: 2 }, content: [] }],
    ['a list in a list', { type: 'bulletList', content: [nested] }],
    ['an empty list', { type: 'bulletList', content: [] }],
    ['an image', { type: 'image', attrs: { src: 'https://solvik.example/x.png' } }],
    ['raw markup', { type: 'html', content: '<script>' }],
    ['a style', { type: 'paragraph', attrs: { style: 'color: red' } }],
    ['an unknown mark', paragraph(words('x', { type: 'underline' }))],
    ['empty text', paragraph(words(''))],
    ['text that cannot be stored', paragraph(words('a\0'))],
  ])('refuses %s', (_, node) => expect(accepts(doc(node))).toBe(false))

  test('a line is one paragraph', () => {
    expect(lineSchema.safeParse(line('Ett punkt')).success).toBe(true)
    expect(lineSchema.safeParse(rich('Ett', 'To')).success).toBe(false)
    expect(lineSchema.safeParse(doc({ type: 'heading', attrs: { level: 3 } })).success).toBe(false)
  })

  test('the words come out in reading order', () => {
    expect(paragraphs(everything as Rich)).toEqual(['Bygg', 'Skolen sto\nferdig.', 'Ett', 'To', 'Tre', ''])
    expect(plain(rich('Ett', 'To'))).toBe('Ett\nTo')
  })

  test('blanks alone are empty', () => {
    for (const empty of [line(''), line(' \n '), rich('', ' '), { type: 'doc', content: [] } as Rich]) {
      expect(isEmpty(empty)).toBe(true)
    }
    expect(isEmpty(line('x'))).toBe(false)
  })
})
