import { type Column, cell as cellAt, type Row, type Table } from '@/lib/core/blocks/table'
import { notesAt, notesInOrder } from '@/lib/core/numbering'
import { inOrder } from '@/lib/core/order'
import { seriesOf } from '@/lib/core/series'
import { cellWords, legend } from '@/lib/core/words/cells'
import { contentWords } from '@/lib/core/words/content'
import type { Mark, TableCell, TablePiece } from './manuscript'
import type { PieceProps } from './pieces'
import { settingOf } from './table-setting'

type Props = Pick<PieceProps<Table>, 'block' | 'language' | 'numberOf' | 'noteNumberOf' | 'year' | 'at'>

/** A table with what its signs mean, its notes and its source. */
export function tablePiece(props: Props): TablePiece {
  const { block, language, numberOf, noteNumberOf, at } = props
  const words = contentWords[language]
  const columns = inOrder(block.columns)
  const piece = {
    stub: block.stub,
    columns: columns.map((column) => ({
      name: column.label,
      unit: column.unit,
      marks: marksAt(props, `column:${column.id}`),
      text: column.type === 'text',
    })),
    rows: block.absent ? [] : rowsOf(props, columns),
  }
  return {
    is: 'table',
    label: `${at}#tabell-${block.id}`,
    name: `${words.table} ${numberOf(block.id)}`,
    caption: block.caption,
    marks: [...(block.heading === null ? marksAt(props, 'heading') : []), ...marksAt(props, 'caption')],
    ...piece,
    setting: settingOf(piece),
    absent: block.absent ? `${words.absent}.` : null,
    notes: [
      ...legend(block, language).map(({ sign, says }) => ({ mark: sign, label: null, says })),
      ...notesInOrder(block).map((note) => ({
        mark: String(noteNumberOf(note.id)),
        label: `${at}#note-${noteNumberOf(note.id)}`,
        says: note.text,
      })),
    ],
    source: block.source && `${words.source}: ${block.source.replace(/\.$/, '')}.`,
  }
}

function rowsOf(props: Props, columns: readonly Column[]) {
  const { block, year } = props
  const series = seriesOf(block, year) ?? []
  const now = series.length > 1 ? series.at(-1)?.id : undefined
  return inOrder(block.rows).map((row) => ({
    name: row.label,
    unit: row.unit,
    marks: marksAt(props, `row:${row.id}`),
    total: row.total,
    cells: columns.map((column) => cellOf(props, row, column, column.id === now)),
  }))
}

function cellOf(props: Props, row: Row, column: Column, now: boolean): TableCell {
  const { text, sign } = cellWords(row, column, props.language)
  return {
    t: text,
    sign,
    marks: marksAt(props, `cell:${row.id}:${column.id}`),
    pre: cellAt(row, column).status === 'preliminary',
    now,
  }
}

/** The raised numbers of the notes hung on one place; each leads to its note below the table. */
export function marksAt(
  { block, noteNumberOf, at }: Pick<Props, 'block' | 'noteNumberOf' | 'at'>,
  place: string,
): Mark[] {
  return notesAt(block, place).map((note) => {
    const number = noteNumberOf(note.id)
    return { t: String(number), href: `${at}#note-${number}` }
  })
}
