import type { Block, Blocks, KindName } from '../blocks/all'
import { cell, hasFigure, type Table } from '../blocks/table'
import type { ExhibitKind } from '../numbering'
import { inOrder } from '../order'
import { paragraphs, plain } from '../rich'
import { captionOf, seatsTable } from '../seats-table'
import type { Content, Language } from '../section'
import { settled } from '../settled'
import { cellWords } from '../words/cells'
import { contentWords } from '../words/content'
import { goalWords, measureWords } from '../words/goals'
import { headingOf } from '../words/headings'
import type { SearchKind } from './wish'

/** Words of a section that are found together, and where they stand on its page. */
export type Passage = { kind: SearchKind; anchor: string; text: string }

/** The numbers of tables, charts and pictures by the ids of their blocks (lib/core/numbering.ts). */
export type Numbers = ReadonlyMap<string, string>

/** Everything a reader of a section's page can read, but for its title, in reading order. */
export function passagesOf(content: Content, numbers: Numbers): Passage[] {
  let part = ''
  return inOrder(content.blocks)
    .flatMap((block, n) => {
      if (headingOf(block, content.language, 0) !== null || (n === 0 && block.kind !== 'lead'))
        part = `d-${block.id}`
      return read(block, { language: content.language, part, numbers })
    })
    .map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

/** What a block stands in: `part` is where on the page the closest heading above it is. */
type Around = { language: Language; part: string; numbers: Numbers }

function read<K extends KindName>(block: Blocks[K] & Block, around: Around): Passage[] {
  const reader = readers[block.kind] as unknown as Reader<K>
  return reader(block, around)
}

type Reader<K extends KindName> = (block: Blocks[K], around: Around) => Passage[]

const readers: { [K in KindName]: Reader<K> } = {
  lead: ({ text }, { part }) => [said('text', part, plain(text))],
  results: ({ heading, items }, { part }) => [said('text', part, heading ?? ''), ...points('result', items)],
  challenges: ({ heading, items }, { part }) => [
    said('text', part, heading ?? ''),
    ...points('challenge', items),
  ],
  answers: ({ items }) =>
    inOrder(items).map(({ id, was, says }) => said('challenge', `s-${id}`, `${plain(was)} ${plain(says)}`)),
  text: ({ heading, body }, { part }) => [
    said('text', part, heading ?? ''),
    ...paragraphs(body).map((text) => said('text', part, text)),
  ],
  table: (table, around) => tablePassages(settled(table), `tabell-${table.id}`, around),
  chart: ({ id, caption, alt }, around) => [
    said('figure', `figur-${id}`, `${numbered('figure', id, around)}${caption}. ${alt}`),
  ],
  seats: (body, around) => {
    const [anchor, name] = [`figur-${body.id}`, numbered('figure', body.id, around) + captionOf(body)]
    const rows = rowsOf(seatsTable(body, around.language), anchor, around.language)
    return [said('figure', anchor, `${name} ${body.source}`), ...rows]
  },
  goals: ({ goals, decisions }, { language }) => [
    ...inOrder(goals).map((one) => {
      const { target, result } = goalWords[language]
      const measures = `${target}: ${measureWords(one.target, one.unit)}. ${result}: ${measureWords(one.result, one.unit)}.`
      return said('figure', `p-${one.id}`, `${one.goal} ${one.indicator} ${measures} ${one.comment}`)
    }),
    ...inOrder(decisions).map((one) =>
      said('text', `p-${one.id}`, `${one.caseNumber} ${one.text} ${one.comment}`),
    ),
  ],
  figure: ({ id, alt, caption, credit }, around) => [
    said('text', `bilde-${id}`, `${numbered('picture', id, around)}${caption} ${credit} ${alt}`),
  ],
}

const said = (kind: SearchKind, anchor: string, text: string): Passage => ({ kind, anchor, text })

const points = (kind: SearchKind, items: Blocks['results']['items']) =>
  inOrder(items).map(({ id, text }) => said(kind, `p-${id}`, plain(text)))

/** "Tabell 4.1. ", by which it is called on paper and in citations. */
function numbered(kind: ExhibitKind, id: string, { language, numbers }: Around): string {
  const number = numbers.get(id)
  return number ? `${contentWords[language][kind]} ${number}. ` : ''
}

/** A table's caption, its heads and notes, and each row with its figures. */
function tablePassages(table: Table, anchor: string, around: Around): Passage[] {
  const { language } = around
  const { heading, caption, source, stub } = table
  const heads = inOrder(table.columns).flatMap(({ label, unit }) => [label, unit])
  return [
    said(
      'figure',
      anchor,
      numbered('table', table.id, around) + [heading, caption].filter(Boolean).join('. '),
    ),
    ...rowsOf(table, anchor, language),
    ...inOrder(table.notes).map(({ text }) => said('figure', anchor, text)),
    said('figure', anchor, [stub, ...heads, source].filter(Boolean).join(' ')),
  ]
}

function rowsOf(table: Table, anchor: string, language: Language): Passage[] {
  const columns = inOrder(table.columns)
  return inOrder(table.rows).map((row) => {
    const figures = columns.flatMap((column) =>
      hasFigure(cell(row, column)) ? cellWords(row, column, language).text : [],
    )
    const unit = row.unit && ` (${row.unit})`
    return said('figure', anchor, `${row.label}${unit}: ${figures.filter(Boolean).join(', ')}`)
  })
}
