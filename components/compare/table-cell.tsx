import { type Column, cell, type Row } from '@/lib/core/blocks/table'
import type { Pair } from '@/lib/core/compare/align'
import { type CellSays, cellSays } from '@/lib/core/compare/cell-says'
import type { PartChange } from '@/lib/core/compare/change'
import { differs, standing } from '@/lib/core/compare/grid'
import type { Language } from '@/lib/core/section'
import { cellWords } from '@/lib/core/words/cells'
import type { ByOf } from './by'
import { stop } from './mark'
import { placeOf } from './place'

type Props = { part: PartChange; row: Pair<Row>; column: Pair<Column>; byOf: ByOf; language: Language }

/** A cell: as it stands, as it came or went with its row or column, or before and now. */
export function CellCompared({ part, row, column, byOf, language }: Props) {
  const [line, heading] = [standing(row), standing(column)]
  const align = heading.type === 'number' ? 'n' : ''
  if (row.fate === 'both' && column.fate === 'both' && differs(row, column)) {
    const place = `cell:${line.id}:${heading.id}`
    const by = byOf(part.id, { id: place, fate: 'changed' })
    const words = `${line.label}, ${heading.label} · endret${by && ` av ${by}`}`
    const was = cellSays(cell(row.before, column.before), row.before, column.before)
    const now = cellSays(cell(row.after, column.after), row.after, column.after)
    const attributes = stop(words)
    return (
      <td id={placeOf(part.id, place)} {...attributes} className={`${align} ${attributes.className}`.trim()}>
        <Side name="Før" says={was} />
        <Side name="Nå" says={{ ...now, note: now.note || (was.note && 'endelig tall') }} />
      </td>
    )
  }
  const came = row.fate === 'added' || column.fate === 'added'
  const went = row.fate === 'removed' || column.fate === 'removed'
  if (came && went) return <td />
  const { text, sign, words } = cellWords(line, heading, language)
  const Mark = came ? 'ins' : went ? 'del' : 'span'
  return (
    <td className={align || undefined}>
      {(text || sign) && (
        <Mark>
          {text}
          <span aria-hidden="true">{sign}</span>
          {words && <span className="ds-sr-only"> {words}</span>}
        </Mark>
      )}
    </td>
  )
}

function Side({ name, says: { figure, note } }: { name: string; says: CellSays }) {
  return (
    <span className={name === 'Nå' ? 'b-now' : 'b-was'}>
      <span className="b-meta">{name}</span> {figure}
      {note && <span className="b-meta b-blk">{note}</span>}
    </span>
  )
}
