import { describe, expect, test } from 'vitest'
import { line, plain, type Rich, rich } from '../rich'
import type { Json } from '../tree'
import { holds, withoutWords, wordPattern } from './words'

const without = (value: unknown, ...words: string[]) => withoutWords(value as Json, wordPattern(words)!)

describe('words are found', () => {
  test.each([
    ['as they are', 'Takk til Kari Nordmann.'],
    ['in any case', 'KARI NORDMANN takker.'],
    ['with a genitive', 'Kari Nordmanns hus'],
    ['before a hyphen', 'Kari Nordmann-saken'],
    ['over a line break', 'Kari\nNordmann'],
    ['with a hard space', 'Kari\u00a0Nordmann'],
    ['with a soft hyphen', 'Kari Nord\u00admann'],
    ['at the end', 'Hilsen Kari Nordmann'],
  ])('%s', (_, text) => expect(holds(text, wordPattern(['Kari Nordmann'])!)).toBe(true))

  test('composed or not', () => {
    const pattern = wordPattern(['Åse Bjørnå'])!
    expect(holds('Åse Bjørnå'.normalize('NFD'), pattern)).toBe(true)
    expect(holds('åse bjørnå', pattern)).toBe(true)
  })

  test.each(['Olav', 'skolan', 'Olas venn heter Kåre Olander'.replace('Olas ', '')])(
    'not within others: %s',
    (text) => expect(holds(text, wordPattern(['Ola'])!)).toBe(false),
  )

  test('signs with a meaning of their own mean nothing here', () => {
    expect(without('kr. 1.5 (a+b)* [x]', '(a+b)*')).toBe('kr. 1.5 [fjernet] [x]')
    expect(without('kari@solvik.no', 'kari@solvik.no')).toBe('[fjernet]')
  })
})

test('what has none of them is the very same', () => {
  const content = { title: 'Eiendom', blocks: [{ id: 'a', text: line('Vi bygger.') }] }
  expect(without(content, 'Kari Nordmann')).toBe(content)
})

test('fields that say how are left alone, whatever words are looked for', () => {
  const block = { id: 'tekst', kind: 'text', order: 'a0', caption: 'en text her' }
  expect(without(block, 'text')).toEqual({ ...block, caption: 'en [fjernet] her' })
})

test('a name in several looks goes as one, and the rest keeps its look', () => {
  const doc: Rich = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Takk, Kari ' },
          { type: 'text', text: 'Nord', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'mann og Ola Hansen!', marks: [{ type: 'italic' }] },
        ],
      },
    ],
  }
  const next = without(doc, 'Kari Nordmann', 'Ola Hansen') as unknown as Rich
  expect(plain(next)).toBe('Takk, [fjernet] og [fjernet]!')
  expect(next.content[0]).toMatchObject({
    content: [{ text: 'Takk, [fjernet]' }, { marks: [{ type: 'italic' }] }],
  })
})

test('a link loses an address with it, and stays a link', () => {
  const linked = (href: string) => ({ type: 'link', attrs: { href } })
  expect(without(linked('mailto:kari@solvik.no'), 'kari@solvik.no')).toEqual(linked('mailto:[fjernet]'))
  expect(without(linked('https://kari.no'), 'https://kari.no')).toEqual(linked('#'))
})

test('every paragraph of a text is looked through', () => {
  expect(plain(without(rich('Kari Bø skrev.', 'Så kom Kari Bø.'), 'Kari Bø') as unknown as Rich)).toBe(
    '[fjernet] skrev.\nSå kom [fjernet].',
  )
})
