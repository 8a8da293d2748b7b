import { describe, expect, test } from 'vitest'
import { type Block, type KindName, kindNames, kinds } from './blocks/all'
import type { Table } from './blocks/table'
import { line, rich } from './rich'
import { blankContent, type Content, draftSchema, isHeading, lacks, words } from './section'

let made = 0
const newId = () => `thing-${++made}`

/** A part that lacks nothing, of each kind. */
const ready: { [K in KindName]: (id: string) => Extract<Block, { kind: K }> } = {
  lead: (id) => ({ id, kind: 'lead', order: 'a0', text: line('Et godt år.') }),
  results: (id) => ({
    id,
    kind: 'results',
    order: 'a1',
    heading: null,
    items: [item('first', 'a0', 'Skolen sto ferdig.')],
  }),
  challenges: (id) => ({
    id,
    kind: 'challenges',
    order: 'a2',
    heading: 'Veien videre',
    items: [item('first', 'a0', 'Rekruttering.')],
  }),
  text: (id) => ({ id, kind: 'text', order: 'a3', heading: null, body: rich('Brødtekst.') }),
  table: (id) => ({
    id,
    kind: 'table',
    order: 'a4',
    heading: null,
    caption: 'Sykefravær',
    source: 'KOSTRA',
    stub: 'Enhet',
    columns: [{ id: 'year-2026', order: 'a0', label: '2026', type: 'number', unit: '%', decimals: 1 }],
    rows: [
      {
        id: 'schools',
        order: 'a0',
        label: 'Skoler',
        unit: '',
        decimals: null,
        total: false,
        highlight: false,
        cells: { 'year-2026': { value: '7.50', status: 'final' } },
      },
    ],
    notes: [{ id: 'note-1', order: 'a0', text: 'Uten vikarer.', at: { 'row:schools': true } }],
    absent: false,
  }),
  chart: (id) => ({
    id,
    kind: 'chart',
    order: 'a5',
    caption: 'Utvikling',
    form: 'bar',
    table: 'the-table',
    rows: {},
    without: {},
    alt: 'Fraværet går ned.',
  }),
}

const item = (id: string, order: string, plain: string) => ({ id: `item-${id}`, order, text: line(plain) })
const section = (...blocks: Block[]): Content => ({ title: 'Eiendom', language: 'nb', blocks })
const everything = () => section(...kindNames.map((kind) => ready[kind](`the-${kind}`)))
const said = (content: Content) => lacks(content).map(({ path, says }) => [path.join('/'), says])
const saidOf = (block: Block) => said(section(block))

test('a section with one good part of every kind lacks nothing, and can be saved', () => {
  expect(lacks(everything())).toEqual([])
  expect(draftSchema.parse(everything())).toEqual(everything())
})

test('a section without title and text says so', () => {
  expect(said(blankContent(' '))).toEqual([
    ['title', 'Kapittelet har ingen tittel.'],
    ['blocks', 'Kapittelet er tomt.'],
  ])
  expect(isHeading(blankContent('Organisasjon'))).toBe(true)
  expect(isHeading(everything())).toBe(false)
})

test.each(kindNames)('a new %s can be saved at once, and lacks something, in its own place', (kind) => {
  const block = kinds[kind].blank(newId, 'a0')
  expect(draftSchema.safeParse(section(block)).success).toBe(true)
  const found = lacks(section(block))
  expect(found.length).toBeGreaterThan(0)
  for (const { path, says } of found) {
    expect(path.slice(0, 2)).toEqual(['blocks', block.id])
    expect(says).toMatch(/^[A-ZÆØÅ].*\.$/)
  }
})

test('what is lacking comes in the order in which it is read', () => {
  const content = section(
    { ...ready.text('the-text'), order: 'a2', body: rich('') },
    { ...ready.lead('the-lead'), order: 'a1', text: line(' ') },
  )
  expect(said(content)).toEqual([
    ['blocks/the-lead/text', 'Ingressen er tom.'],
    ['blocks/the-text/body', 'Teksten er tom.'],
  ])
})

describe('results and challenges', () => {
  test.each(['results', 'challenges'] as const)('%s: at least one point, and no empty ones', (kind) => {
    const block = ready[kind]('the-list')
    const name = kind === 'results' ? 'Resultater' : 'Utfordringer'
    expect(saidOf({ ...block, items: [] })).toEqual([['blocks/the-list', `${name} har ingen punkter.`]])
    const items = [item('last', 'a2', ''), item('first', 'a0', ' '), item('good', 'a1', 'Bra.')]
    expect(saidOf({ ...block, items })).toEqual([
      ['blocks/the-list/items/item-first/text', `${name}: punkt 1 er tomt.`],
      ['blocks/the-list/items/item-last/text', `${name}: punkt 3 er tomt.`],
    ])
  })
})

describe('a table', () => {
  const table = (given: Partial<Table>): Table => ({ ...ready.table('the-table'), ...given })
  const cellIs = (value: string, more: object = {}) => {
    const block = ready.table('the-table')
    const rows = block.rows.map((row) => ({
      ...row,
      cells: { 'year-2026': { value, status: 'final' as const, ...more } },
    }))
    return saidOf({ ...block, rows })
  }
  const place = 'blocks/the-table/rows/schools/cells/year-2026'

  test('has a caption, columns and rows', () => {
    expect(saidOf(table({ caption: ' ', columns: [], rows: [] }))).toEqual([
      ['blocks/the-table/caption', 'Tabellen har ingen tittel.'],
      ['blocks/the-table', 'Tabellen har ingen tall.'],
    ])
  })

  test('names its columns, rows and notes', () => {
    const { columns, rows, notes } = ready.table('the-table')
    const unnamed = table({
      columns: columns.map((one) => ({ ...one, label: '' })),
      rows: rows.map((one) => ({ ...one, label: '' })),
      notes: notes.map((one) => ({ ...one, text: ' ' })),
    })
    expect(saidOf(unnamed)).toEqual([
      ['blocks/the-table/columns/year-2026/label', 'Tabellen «Sykefravær»: en kolonne har ingen overskrift.'],
      ['blocks/the-table/rows/schools/label', 'Tabellen «Sykefravær»: en rad har ingen overskrift.'],
      ['blocks/the-table/notes/note-1/text', 'Tabellen «Sykefravær»: en fotnote har ingen tekst.'],
    ])
  })

  test.each(['0', '-7.5', '7.50', '12345678901234567890'])('%s is a figure', (value) => {
    expect(cellIs(value)).toEqual([])
  })

  test('a figure that is empty or no number is named with its row and column', () => {
    expect(cellIs('')).toEqual([[place, 'Tabellen «Sykefravær»: Skoler, 2026 er tom.']])
    for (const value of ['7,5', 'ca. 7', '7.', '.5', '1e3', '--1']) {
      expect(cellIs(value)).toEqual([
        [place, `Tabellen «Sykefravær»: Skoler, 2026 er ikke et tall (${value}).`],
      ])
    }
  })

  test('a cell that was never filled in is empty too', () => {
    const rows = ready.table('the-table').rows.map((row) => ({ ...row, cells: {} }))
    expect(saidOf(table({ rows }))).toEqual([[place, 'Tabellen «Sykefravær»: Skoler, 2026 er tom.']])
  })

  test.each(['missing', 'suppressed', 'notApplicable'])('a cell that is %s needs no figure', (status) => {
    expect(cellIs('', { status })).toEqual([])
  })

  test('a preliminary figure says when the final one is due', () => {
    expect(cellIs('7.5', { status: 'preliminary' })).toEqual([
      [place, 'Tabellen «Sykefravær»: Skoler, 2026 er foreløpig, men mangler dato for endelig tall.'],
    ])
    expect(cellIs('7.5', { status: 'preliminary', due: '2027-06-15' })).toEqual([])
  })

  test('a column of text may hold anything', () => {
    const columns = ready.table('the-table').columns.map((one) => ({ ...one, type: 'text' as const }))
    const rows = ready.table('the-table').rows.map((row) => ({ ...row, cells: {} }))
    expect(saidOf(table({ columns, rows }))).toEqual([])
  })

  test('one that did not come along from the source needs only its caption', () => {
    expect(saidOf(table({ columns: [], rows: [], absent: true }))).toEqual([])
  })
})

describe('a chart', () => {
  test('has a caption, words for those who do not see it, and a table of the same section', () => {
    const chart = { ...ready.chart('the-chart'), caption: '', alt: ' ' }
    expect(said(section(ready.text('the-table'), chart))).toEqual([
      ['blocks/the-chart/caption', 'Figuren har ingen tittel.'],
      ['blocks/the-chart/table', 'Figuren har ingen tabell å tegne fra.'],
      ['blocks/the-chart/alt', 'Figuren mangler tekst for dem som ikke ser den.'],
    ])
    expect(said(section(ready.table('the-table'), ready.chart('the-chart')))).toEqual([])
  })
})

test('the words of a section are all that a reader sees, in reading order', () => {
  const content = everything()
  expect(words({ ...content, blocks: content.blocks.toReversed() })).toEqual([
    'Eiendom',
    'Et godt år.',
    'Skolen sto ferdig.',
    'Veien videre',
    'Rekruttering.',
    'Brødtekst.',
    'Sykefravær',
    'Enhet',
    '2026',
    '%',
    'Skoler',
    '7.50',
    'Uten vikarer.',
    'KOSTRA',
    'Utvikling',
    'Fraværet går ned.',
  ])
})

describe('what may be saved', () => {
  const refuses = (content: unknown) => !draftSchema.safeParse(content).success

  test('a draft may be wrong in content, not in form', () => {
    const table = ready.table('the-table')
    const rows = table.rows.map((row) => ({
      ...row,
      cells: { 'year-2026': { value: 'vet ikke', status: 'final' as const } },
    }))
    expect(refuses(section({ ...table, rows, caption: '' }))).toBe(false)
    expect(refuses({ ...section(), unknown: 1 })).toBe(true)
    expect(refuses({ ...section(), blocks: [{ ...ready.lead('the-lead'), colour: 'red' }] })).toBe(true)
    expect(refuses({ ...section(), blocks: [{ id: 'the-goal', kind: 'goals', order: 'a0' }] })).toBe(true)
    expect(refuses({ ...section(), language: 'sv' })).toBe(true)
  })

  test('no id stands twice in a list, for then the second would be lost in merging', () => {
    expect(refuses(section(ready.lead('the-lead'), ready.text('the-lead')))).toBe(true)
    const items = [item('same', 'a0', 'Ett.'), item('same', 'a1', 'To.')]
    expect(refuses(section({ ...ready.results('the-list'), items }))).toBe(true)
  })

  test('a full list says how much there is room for', () => {
    const items = Array.from({ length: 1001 }, (_, i) => item(`${i}`, 'a0', 'x'))
    const result = draftSchema.safeParse(section({ ...ready.results('the-list'), items }))
    expect(result.error?.issues[0]?.message).toBe('Det er plass til 1000 punkter.')
  })
})
