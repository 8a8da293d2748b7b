import fc from 'fast-check'
import type { Block } from '../blocks/all'
import type { Item } from '../blocks/items'
import type { Cell, Table } from '../blocks/table'
import { inOrder, keysAt } from '../order'
import { line, plain, type Rich, rich } from '../rich'
import { type Content, draftSchema } from '../section'

/** Sections as people write them, for tests that try hundreds of them. */

const sentence = fc.constantFrom(
  'Nytt bibliotek åpnet i mars.',
  'Sykefraværet gikk ned til 7,2 prosent.',
  'Rekruttering av sykepleiere er krevende.',
  'Energibruken er redusert.',
  '',
  '«Æ» og 👩‍👩‍👧 med tegn',
)

const cell: fc.Arbitrary<Cell> = fc.record({
  value: fc.constantFrom('7.50', '-12', '', '118'),
  status: fc.constantFrom('final', 'missing', 'revised'),
})

/** Ids in the order in which things are made, so that a failing section can be read. */
type Make = { id: (what: string) => string; keys: (count: number) => string[] }

function maker(): Make {
  let n = 0
  return {
    id: (what) => `${what}-${String(++n).padStart(4, '0')}`,
    keys: (count) => keysAt([], 0, count),
  }
}

const items = (make: Make, texts: string[]): Item[] =>
  make.keys(texts.length).map((order, i) => ({ id: make.id('item'), order, text: line(texts[i] ?? '') }))

function table(make: Make, order: string, labels: string[], cells: Cell[], notes: string[]): Table {
  const columns = make.keys(2).map((order, i) => ({
    id: make.id('column'),
    order,
    label: `${2025 + i}`,
    type: 'number' as const,
    unit: 'kr',
    decimals: null,
  }))
  const rows = make.keys(labels.length).map((order, i) => ({
    id: make.id('row'),
    order,
    label: labels[i] ?? '',
    unit: '',
    decimals: 1,
    total: false,
    highlight: i === 0,
    cells: Object.fromEntries(columns.map(({ id }, c) => [id, cells[(i + c) % cells.length] as Cell])),
  }))
  return {
    id: make.id('table'),
    kind: 'table',
    order,
    heading: null,
    caption: 'Utvikling',
    source: 'KOSTRA',
    stub: '',
    columns,
    rows,
    notes: make.keys(notes.length).map((order, i) => ({
      id: make.id('note'),
      order,
      text: notes[i] ?? '',
      at: { caption: true as const },
    })),
    absent: false,
  }
}

const texts = (max: number) => fc.array(sentence, { minLength: 1, maxLength: max })

type Seed = {
  results: string[]
  challenges: string[]
  body: string[]
  labels: string[]
  cells: Cell[]
  notes: string[]
}

function build(seed: Seed): Content {
  const make = maker()
  const [a, b, c, d, e, f] = make.keys(6) as [string, string, string, string, string, string]
  const figures = table(make, e, seed.labels, seed.cells, seed.notes)
  const blocks: Block[] = [
    { id: make.id('lead'), kind: 'lead', order: a, text: line(seed.body[0] ?? '') },
    { id: make.id('results'), kind: 'results', order: b, heading: null, items: items(make, seed.results) },
    {
      id: make.id('challenges'),
      kind: 'challenges',
      order: c,
      heading: 'Veien videre',
      items: items(make, seed.challenges),
    },
    { id: make.id('text'), kind: 'text', order: d, heading: null, body: rich(...seed.body) },
    figures,
    {
      id: make.id('chart'),
      kind: 'chart',
      order: f,
      caption: 'Utvikling',
      form: 'bar',
      table: figures.id,
      rows: {},
      without: {},
      alt: '',
    },
  ]
  return draftSchema.parse({ title: 'Eiendom', language: 'nb', blocks })
}

export const section: fc.Arbitrary<Content> = fc
  .record({
    results: texts(6),
    challenges: texts(4),
    body: texts(4),
    labels: texts(4),
    cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
    notes: fc.array(sentence, { maxLength: 3 }),
  })
  .map(build)

/** What somebody does to a section: which thing (by turn), what to it, with which words. */
export type Edit = {
  does: 'write' | 'amend' | 'add' | 'remove' | 'move' | 'figure' | 'title' | 'tie'
  turn: number
  words: string
}

export const edits = (maxLength = 8): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      does: fc.constantFrom('write', 'amend', 'amend', 'add', 'remove', 'move', 'figure', 'title', 'tie'),
      turn: fc.nat(40),
      words: fc.oneof(sentence, fc.string({ maxLength: 12, unit: 'grapheme' })),
    }) as fc.Arbitrary<Edit>,
    { maxLength },
  )

/** The section after somebody's edits. Ids that they make bear their name. */
export function edited(content: Content, who: string, list: readonly Edit[]): Content {
  const now = structuredClone(content)
  for (const [n, edit] of list.entries()) perform(now, edit, `${who}-${String(n).padStart(4, '0')}`)
  return draftSchema.parse(now)
}

type Listed = { id: string; order: string }

/** Every list of a section: its blocks, and the items, columns, rows and notes of each. */
function lists(content: Content): Listed[][] {
  return [
    content.blocks,
    ...content.blocks.flatMap((block): Listed[][] => {
      if (block.kind === 'results' || block.kind === 'challenges') return [block.items]
      return block.kind === 'table' ? [block.columns, block.rows, block.notes] : []
    }),
  ]
}

const pick = <T>(from: readonly T[], turn: number): T | undefined => from[turn % Math.max(from.length, 1)]

function perform(content: Content, { does, turn, words }: Edit, id: string): void {
  const list = pick(lists(content), turn)
  const one = pick(list ?? [], turn)
  if (does === 'title') content.title = words
  if (!list || !one) return
  if (does === 'write') write(one, words)
  if (does === 'amend') write(one, amended(saidIn(one), turn, words))
  if (does === 'figure') figure(content, turn, words)
  if (does === 'remove') list.splice(list.indexOf(one), 1)
  if (does === 'add')
    list.push({
      ...structuredClone(renewed(one, id)),
      id,
      order: keysAt(inOrder(list), turn % (list.length + 1))[0] as string,
    })
  if (does === 'move')
    one.order = keysAt(inOrder(list.filter((other) => other !== one)), turn % list.length)[0] as string
  if (does === 'tie') one.order = pick(list, turn + 1)?.order ?? one.order
}

/** A copy of a block must not bring along the ids of what is in it. */
function renewed(one: Listed, id: string): Listed {
  if ('items' in one) return { ...one, items: [] } as Listed
  if ('columns' in one) return { ...one, columns: [], rows: [], notes: [] } as Listed
  return { ...one, id }
}

/** Some words more, somewhere between the others. */
const amended = (text: string, turn: number, words: string) => {
  const all = text.split(' ')
  return all.toSpliced(turn % (all.length + 1), turn % 2, words).join(' ')
}

function saidIn(one: Listed): string {
  if ('body' in one) return plain(one.body as Rich)
  if ('text' in one) return typeof one.text === 'string' ? one.text : plain(one.text as Rich)
  return 'label' in one ? String(one.label) : ''
}

function write(one: Listed, words: string): void {
  if ('body' in one) one.body = rich(words)
  else if ('text' in one) one.text = typeof one.text === 'string' ? words : line(words)
  else if ('label' in one) one.label = words
  else if ('caption' in one) one.caption = words
  else if ('heading' in one) one.heading = words
}

function figure(content: Content, turn: number, words: string): void {
  const tables = content.blocks.filter((block) => block.kind === 'table')
  const row = pick(pick(tables, turn)?.rows ?? [], turn)
  const column = pick(pick(tables, turn)?.columns ?? [], turn)
  if (!row || !column) return
  if (words === '') delete row.cells[column.id]
  else row.cells[column.id] = { value: words, status: 'final' }
}
