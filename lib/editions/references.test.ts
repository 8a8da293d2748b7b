import { describe, expect, test } from 'vitest'
import type { PublicNode } from '@/components/report/model'
import type { Line } from '@/lib/core/rich'
import { plain } from '@/lib/core/rich'
import { referring } from './references'

const says = (section: string, block: string | null, shown: string): Line => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Se ' },
        { type: 'reference', attrs: { section, block, shown } },
        {
          type: 'cell',
          attrs: { section, table: 'tabell-1', row: 'rad-en', column: 'kol-en', shown: '7,5' },
        },
      ],
    },
  ],
})

const table = {
  id: 'tabell-1',
  kind: 'table',
  order: 'a0',
  heading: null,
  caption: 'Tall',
  source: '',
  stub: '',
  columns: [],
  rows: [],
  notes: [],
  absent: false,
} as const

function node(number: string, rest: Partial<PublicNode>): PublicNode {
  const usual = {
    title: 'HR',
    language: 'nb',
    statute: null,
    blocks: [],
    contact: null,
    children: [],
  } as const
  return { id: `kapittel-${number}`, number, path: `kapittel-${number}`, ...usual, ...rest }
}

function written(text: Line, rest: Partial<PublicNode> = {}, alone = false) {
  const lead = { id: 'ingress-1', kind: 'lead', order: 'a0', text } as const
  const [own] = referring(
    [
      node('1', {
        blocks: [lead, { ...table, id: 'tabell-egen', columns: [], rows: [], notes: [] }],
        ...rest,
      }),
      node('2', { blocks: [{ ...table, columns: [], rows: [], notes: [] }] }),
      node('3', { path: null, title: 'Kultur' }),
    ],
    '/2026',
    alone ? 'kapittel-1' : null,
  )
  const [block] = own?.blocks ?? []
  if (block?.kind !== 'lead') throw new Error('The lead stands')
  return block.text
}

const links = (text: Line) => JSON.stringify(text).match(/"href":"[^"]*"/g) ?? []

describe('a cross-reference', () => {
  test('says the number that the edition gives, and leads there', () => {
    const text = written(says('kapittel-2', null, 'kapittel 9'))
    expect(plain(text)).toBe('Se kapittel 27,5')
    expect(links(text)).toEqual(['"href":"/2026/kapittel-2"'])
  })

  test('leads to a table by its anchor, and keeps its capital', () => {
    const text = written(says('kapittel-2', 'tabell-1', 'Tabell 9.9'))
    expect(plain(text)).toBe('Se Tabell 2.17,5')
    expect(links(text)).toEqual(['"href":"/2026/kapittel-2#tabell-tabell-1"'])
  })

  test('speaks the language of the section it stands in', () => {
    expect(plain(written(says('kapittel-2', null, 'x'), { language: 'en' }))).toBe('Se chapter 27,5')
  })

  test('leads nowhere while its chapter is not published', () => {
    const text = written(says('kapittel-3', null, 'kapittel 3'))
    expect(plain(text)).toBe('Se kapittelet «Kultur» (ikke publisert ennå)7,5')
    expect(links(text)).toEqual([])
  })

  test('for whoever reads one section alone leads inside it, and tells no address and no title of the others', () => {
    const here = (section: string, block: string | null, shown: string) =>
      written(says(section, block, shown), {}, true)
    const own = here('kapittel-1', 'tabell-egen', 'Tabell 9.9')
    expect([plain(own), links(own)]).toEqual(['Se Tabell 1.17,5', ['"href":"#tabell-tabell-egen"']])
    expect(links(here('kapittel-1', null, 'kapittel 9'))).toEqual(['"href":"#innhold"'])
    const words = [
      here('kapittel-2', null, 'kapittel 9'),
      here('kapittel-2', 'tabell-1', 'Tabell 9.9'),
      here('kapittel-3', null, 'kapittel 9'),
      here('kapittel-3', 'tabell-1', 'tabell 3.1'),
    ]
    expect(words.map(plain)).toEqual([
      'Se kapittel 27,5',
      'Se Tabell 2.17,5',
      'Se kapittel 37,5',
      'Se tabell 3.17,5',
    ])
    expect(words.flatMap(links)).toEqual([])
  })

  test('keeps its words where what it meant is not in the report any more', () => {
    expect(plain(written(says('tatt-ut-1', null, 'kapittel 9')))).toBe('Se kapittel 97,5')
    expect(plain(written(says('kapittel-2', 'tatt-ut-1', 'tabell 9.1')))).toBe('Se tabell 9.17,5')
  })
})
