import { describe, expect, test } from 'vitest'
import type { Block } from './blocks/all'
import type { Table } from './blocks/table'
import { broughtUpToDate, cellSays, lookAlikes, outOfDate, sourcesOf, withFollowers } from './following'
import { asNode, replay } from './merge'
import { type Line, line } from './rich'
import { type Content, draftSchema } from './section'

const id = { section: 'hr-2026', table: 'tabell-1', row: 'rad-fravar', column: 'kol-2026' }

const linked = (shown: string): Line => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Sykefraværet er ' },
        { type: 'cell', attrs: { ...id, shown }, marks: [{ type: 'bold' }] },
        { type: 'text', text: ' prosent.' },
      ],
    },
  ],
})

function hr(value: string, status: 'final' | 'missing' = 'final'): Content {
  const table: Table = {
    id: 'tabell-1',
    kind: 'table',
    order: 'a1',
    heading: null,
    caption: 'Nøkkeltall',
    source: '',
    stub: '',
    columns: [
      { id: 'kol-2026', order: 'a0', label: '2026', type: 'number', unit: 'prosent', decimals: null },
    ],
    rows: [
      {
        id: 'rad-fravar',
        order: 'a0',
        label: 'Sykefravær',
        unit: '',
        decimals: null,
        total: false,
        highlight: false,
        cells: { 'kol-2026': { value, status } },
      },
    ],
    notes: [],
    absent: false,
  }
  return { title: 'HR', language: 'nb', blocks: [table] }
}

const lead = (text: Line): Block => ({ id: 'ingress-1', kind: 'lead', order: 'a0', text })
const eiendom: Content = { title: 'Eiendom', language: 'nb', blocks: [lead(linked('7,4'))] }
const from = (source: Content | undefined) => (section: string) =>
  section === 'hr-2026' ? source : undefined

describe('a figure that follows a cell', () => {
  test('says when the cell says something else, and where it stands', () => {
    expect(outOfDate(eiendom, from(hr('7.4')))).toEqual([])
    expect(outOfDate(eiendom, from(hr('7.5')))).toEqual([
      {
        path: ['blocks', 'ingress-1', 'text'],
        place: id,
        was: '7,4',
        now: '7,5',
        of: 'Sykefravær, 2026 i tabellen «Nøkkeltall»',
        sentence: 'Sykefraværet er 7,4 prosent.',
      },
    ])
  })

  test('says when no figure stands there any more, and then stays as it was', () => {
    expect(outOfDate(eiendom, from(hr('', 'missing')))).toMatchObject([{ was: '7,4', now: null }])
    expect(outOfDate(eiendom, from({ ...hr('7.4'), blocks: [] }))).toMatchObject([{ now: null }])
    expect(broughtUpToDate(eiendom, from({ ...hr('7.4'), blocks: [] }))).toEqual([])
  })

  test('says nothing of a section that is not known here', () => {
    expect(outOfDate(eiendom, from(undefined))).toEqual([])
    expect(broughtUpToDate(eiendom, from(undefined))).toEqual([])
  })

  test('is brought up to date with its look, and the rest of the text stays', () => {
    const changes = broughtUpToDate(eiendom, from(hr('1234.5')))
    const next = draftSchema.parse(replay(asNode(eiendom), changes))
    expect(next.blocks).toEqual([lead(linked('1\u00a0234,5'))])
    expect(outOfDate(next, from(hr('1234.5')))).toEqual([])
  })

  test('is written as the table writes it', () => {
    const content = hr('-0.30')
    expect(cellSays(content, id)).toBe('−0,30')
  })

  test('is not the same as one that only looks alike: that one is named and left alone', () => {
    const texts = ['Målet var 7,4 prosent.', 'I 2017,4 og 7,45 var det ikke slik.', 'Nå er det 7,4.']
    const content = {
      ...eiendom,
      blocks: texts.map((text, i) => ({ ...lead(line(text)), id: `ingress-${i}`, order: `a${i}` })),
    }
    expect(lookAlikes(content, '7,4').map(({ path }) => path[1])).toEqual(['ingress-0', 'ingress-2'])
    expect(lookAlikes(eiendom, '7,4')).toEqual([])
  })

  test('goes along when a cell of its own section is written', () => {
    const content = { ...hr('7.4'), blocks: [...hr('7.4').blocks, lead(linked('7,4'))] }
    const typed = [
      {
        path: ['blocks', 'tabell-1', 'rows', 'rad-fravar', 'cells', 'kol-2026'],
        to: { value: '7.5', status: 'final' },
      },
    ]
    const next = draftSchema.parse(replay(asNode(content), withFollowers(content, 'hr-2026', typed)))
    expect(next.blocks[1]).toEqual(lead(linked('7,5')))
    const elsewhere = [{ path: ['title'], to: 'Personal' }]
    expect(withFollowers(content, 'hr-2026', elsewhere)).toBe(elsewhere)
  })

  test('names the sections it follows', () => {
    expect(sourcesOf(eiendom)).toEqual(['hr-2026'])
    expect(sourcesOf(hr('1'))).toEqual([])
  })
})
