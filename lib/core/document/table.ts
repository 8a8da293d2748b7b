import { cell, type Table } from '../blocks/table'
import { notesAt, notesInOrder } from '../numbering'
import { inOrder } from '../order'
import { settled } from '../settled'
import { cellWords, legend } from '../words/cells'
import { contentWords } from '../words/content'
import { type Around, type Bare, type Cell, type Grid, plainWords } from './piece'

/** A table with its caption, notes, signs and source, as readers see it. */
export function tablePieces(stored: Table, around: Around): Bare[] {
  const table = settled(stored)
  const words = contentWords[around.language]
  const at = marksOf(table, around)
  return [
    {
      kind: 'caption',
      label: `${words.table} ${around.numberOf(table.id)}`,
      words: plainWords(table.caption),
      marks: [...(table.heading === null ? at('heading') : []), ...at('caption')],
    },
    table.absent
      ? { kind: 'paragraph', role: 'remark', words: plainWords(`${words.absent}.`) }
      : { kind: 'table', grid: gridOf(table, around) },
    ...notes(table, around),
    ...sourceOf(table.source, around),
  ]
}

const marksOf = (table: Table, { noteNumberOf }: Around) => {
  return (anchor: string) => notesAt(table, anchor).map(({ id }) => noteNumberOf(id))
}

/** The grid alone, its figures in words. */
export function gridOf(table: Table, around: Around): Grid {
  const columns = inOrder(table.columns)
  const at = marksOf(table, around)
  return {
    name: table.caption,
    columns: [
      { head: headed(table.stub, '', []), align: 'left' },
      ...columns.map(({ id, label, unit, type }) => ({
        head: headed(label, unit, at(`column:${id}`)),
        align: type === 'number' ? ('right' as const) : ('left' as const),
      })),
    ],
    rows: inOrder(table.rows).map((row) => ({
      total: row.total,
      cells: [
        headed(row.label, row.unit, at(`row:${row.id}`)),
        ...columns.map((column): Cell => {
          const { text, sign } = cellWords(row, column, around.language)
          const hangs = cell(row, column).status === 'preliminary' || text === '' ? sign : sign && ` ${sign}`
          return { words: plainWords(`${text}${hangs}`), marks: at(`cell:${row.id}:${column.id}`) }
        }),
      ],
    })),
  }
}

const headed = (label: string, unit: string, marks: number[]): Cell => ({
  words: plainWords([label, unit && `(${unit})`].filter(Boolean).join(' ')),
  marks,
})

function notes(table: Table, { language, noteNumberOf }: Around): Bare[] {
  const said = notesInOrder(table).map(({ id, text }) => ({ mark: `${noteNumberOf(id)}`, says: text }))
  const signs = table.absent ? [] : legend(table, language).map(({ sign, says }) => ({ mark: sign, says }))
  return said.length + signs.length > 0 ? [{ kind: 'notes', notes: said, signs }] : []
}

/** "Kilde: KOSTRA." */
export function sourceOf(source: string, { language }: Around): Bare[] {
  if (source.trim() === '') return []
  const says = `${contentWords[language].source}: ${source.replace(/\.$/, '')}.`
  return [{ kind: 'paragraph', role: 'remark', words: plainWords(says) }]
}
