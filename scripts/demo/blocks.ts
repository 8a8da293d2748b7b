import { generateNKeysBetween } from 'fractional-indexing'
import { nanoid } from 'nanoid'
import type { Block } from '@/lib/core/blocks/all'
import type { Item } from '@/lib/core/blocks/items'
import type { Cell, Column, Row, Table } from '@/lib/core/blocks/table'
import { inOrder } from '@/lib/core/order'
import type { Inline, Line, RichNode } from '@/lib/core/rich'

/** Short ways to write the blocks of the demo. Order is given when they are put together by `part`. */
export type Loose = Block extends infer B ? (B extends Block ? Omit<B, 'order'> : never) : never

/** Blocks in the order in which they are named. */
export function inTheOrder(...blocks: Loose[]): Block[] {
  const keys = generateNKeysBetween(null, null, blocks.length)
  return blocks.map((block, i) => ({ ...block, order: keys[i] }) as Block)
}

/** A line in which `**what matters**` is set in bold. */
function marked(words: string): Line {
  const content = words
    .split('**')
    .map(
      (text, i): Inline =>
        i % 2 ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text },
    )
    .filter((node) => node.type === 'text' && node.text !== '')
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

export const lead = (words: string): Loose => ({ id: nanoid(), kind: 'lead', text: marked(words) })

/** A point, or a point that carries on one of last year. */
type Point = string | { words: string; continues: string | undefined }

const points = (kind: 'results' | 'challenges', all: Point[]): Loose => {
  const keys = generateNKeysBetween(null, null, all.length)
  const items = all.map((one, i): Item => {
    const { words, continues } = typeof one === 'string' ? { words: one, continues: undefined } : one
    return { id: nanoid(), order: keys[i] as string, text: marked(words), ...(continues && { continues }) }
  })
  return { id: nanoid(), kind, heading: null, items }
}
export const results = (...all: Point[]): Loose => points('results', all)
export const challenges = (...all: Point[]): Loose => points('challenges', all)

/** Carries on the challenge at a place (0: the first) in last year's blocks. */
export function carryOn(last: readonly Block[], place: number, words: string): Point {
  const found = last.find((block) => block.kind === 'challenges')
  return { words, continues: found && inOrder(found.items)[place]?.id }
}

/** Running text; `parts` are paragraphs, or headings and lists made below. */
export const text = (heading: string | null, ...parts: (string | RichNode)[]): Loose => ({
  id: nanoid(),
  kind: 'text',
  heading,
  body: { type: 'doc', content: parts.map((one) => (typeof one === 'string' ? paragraph(one) : one)) },
})

const paragraph = (words: string) => marked(words).content[0]

export const subheading = (words: string): RichNode => ({
  type: 'heading',
  attrs: { level: 3 },
  content: [{ type: 'text', text: words }],
})

export const bullets = (...lines: string[]): RichNode => ({
  type: 'bulletList',
  content: lines.map((words) => ({ type: 'listItem', content: [paragraph(words)] })),
})

/** The blocks with other words in one place. */
export function reworded(blocks: Block[], from: string, to: string): Block[] {
  const written = JSON.stringify(blocks)
  if (!written.includes(from)) throw new Error(`Nobody wrote «${from}»`)
  return JSON.parse(written.replace(from, to))
}

/** `12.5*` is preliminary, `12.5r` revised, `..` missing, `.` not applicable, `:` suppressed. */
function cellOf(written: string, due: string | undefined): Cell {
  const signs = { '..': 'missing', '.': 'notApplicable', ':': 'suppressed' } as const
  if (written in signs) return { value: '', status: signs[written as keyof typeof signs] }
  if (written.endsWith('*')) return { value: written.slice(0, -1), status: 'preliminary', due }
  if (written.endsWith('r')) return { value: written.slice(0, -1), status: 'revised' }
  return { value: written, status: 'final' }
}

type RowSpec = {
  label: string
  unit?: string
  decimals?: number
  note?: string
  total?: true
  highlight?: true
  values: string[]
}
type TableSpec = {
  heading?: string
  caption: string
  stub?: string
  columns: (string | { label: string; unit?: string; note?: string })[]
  rows: RowSpec[]
  source: string
  /** When preliminary figures become final. */
  due?: string
  note?: string
}

export function table(spec: TableSpec): Loose & Omit<Table, 'order'> {
  const columns = spec.columns.map((one, i): Column => {
    const { label, unit = '' } = typeof one === 'string' ? { label: one } : one
    return { id: nanoid(), order: key(spec.columns.length, i), label, type: 'number', unit, decimals: null }
  })
  const rows = spec.rows.map(
    (row, i): Row => ({
      id: nanoid(),
      order: key(spec.rows.length, i),
      label: row.label,
      unit: row.unit ?? '',
      decimals: row.decimals ?? null,
      total: row.total ?? false,
      highlight: row.highlight ?? false,
      cells: Object.fromEntries(row.values.map((written, c) => [columns[c]?.id, cellOf(written, spec.due)])),
    }),
  )
  const hung: [string, string | undefined][] = [
    ['caption', spec.note],
    ...spec.columns.map((one, i): [string, string | undefined] => [
      `column:${columns[i]?.id}`,
      typeof one === 'string' ? undefined : one.note,
    ]),
    ...spec.rows.map((row, i): [string, string | undefined] => [`row:${rows[i]?.id}`, row.note]),
  ]
  const noted = hung.filter((one): one is [string, string] => one[1] !== undefined)
  return {
    id: nanoid(),
    kind: 'table',
    heading: spec.heading ?? null,
    caption: spec.caption,
    source: spec.source,
    stub: spec.stub ?? 'Nøkkeltall',
    columns,
    rows,
    notes: noted.map(([place, words], i) => ({
      id: nanoid(),
      order: key(noted.length, i),
      text: words,
      at: { [place]: true },
    })),
    absent: false,
  }
}

const key = (count: number, i: number) => generateNKeysBetween(null, null, count)[i] as string

/** A chart of some rows (by their place) of a table. */
export function chart(
  from: Omit<Table, 'order'>,
  spec: { caption: string; form: 'bar' | 'line'; rows: number[]; alt: string },
): Loose {
  const chosen = spec.rows.map((i) => [from.rows[i]?.id, true] as const)
  return {
    id: nanoid(),
    kind: 'chart',
    caption: spec.caption,
    form: spec.form,
    table: from.id,
    rows: Object.fromEntries(chosen),
    without: {},
    alt: spec.alt,
  }
}

/** The years up to and with this one, as column headings. */
export const years = (last: number, count = 3): string[] =>
  Array.from({ length: count }, (_, i) => String(last - count + 1 + i))
