import { Written } from '@/components/ui/written'
import { type Column, cell, type Row } from '@/lib/core/blocks/table'
import type { Pair } from '@/lib/core/compare/align'
import { type CellSays, cellSays } from '@/lib/core/compare/cell-says'
import type { PartChange } from '@/lib/core/compare/change'
import { differs, standing } from '@/lib/core/compare/grid'
import type { Language } from '@/lib/core/section'
import { cellWords } from '@/lib/core/words/cells'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { ByOf } from './by'
import { markOf, stop } from './mark'
import { placeOf } from './place'

type Props = { part: PartChange; row: Pair<Row>; column: Pair<Column>; byOf: ByOf; language: Language }

/** A cell: as it stands, as it came or went with its row or column, or before and now. */
export function CellCompared({ part, row, column, byOf, language }: Props) {
  const [line, heading] = [standing(row), standing(column)]
  const align = heading.type === 'number' ? 'n' : ''
  if (row.fate === 'both' && column.fate === 'both' && differs(row, column)) {
    const place = `cell:${line.id}:${heading.id}`
    const by = byOf(part.id, { id: place, fate: 'changed' })
    const words = markOf(`${line.label}, ${heading.label}`, { fate: 'changed', moved: false }, by)
    const was = cellSays(cell(row.before, column.before), row.before, column.before)
    const now = cellSays(cell(row.after, column.after), row.after, column.after)
    const attributes = stop(words)
    return (
      <td id={placeOf(part.id, place)} {...attributes} className={`${align} ${attributes.className}`.trim()}>
        <Side says={was} lang={language} />
        <Side now lang={language} says={{ ...now, note: now.note || (was.note && say('endelig tall')) }} />
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
        <Mark lang={foreign(language)}>
          {text}
          <span aria-hidden="true">{sign}</span>
          {words && <span className="ds-sr-only"> {words}</span>}
        </Mark>
      )}
    </td>
  )
}

type SideProps = { now?: boolean; says: CellSays; lang: Language }

function Side({ now = false, says: { figure, note }, lang }: SideProps) {
  return (
    <span className={now ? 'b-now' : 'b-was'}>
      <span className="b-meta">{say(now ? 'Nå' : 'Før')}</span> <Written lang={lang}>{figure}</Written>
      {note && <span className="b-meta b-blk">{note}</span>}
    </span>
  )
}
