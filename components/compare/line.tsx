import type { LineChange, PartChange } from '@/lib/core/compare/change'
import { Pieces } from './pieces'
import { placeOf } from './place'

const fates = { same: '', added: 'lagt til', removed: 'fjernet', changed: 'endret' }

/** One line of a part: what became of it, and its words. */
export function ChangedLine({ part, line }: { part: PartChange; line: LineChange }) {
  const changed = line.fate !== 'same' || line.moved
  const marks = [fates[line.fate], line.moved && 'flyttet'].filter(Boolean).join(' og ')
  return (
    <li
      id={placeOf(part.id, line.id)}
      className={changed ? 'b-chg' : undefined}
      data-change={changed || undefined}
      tabIndex={changed ? -1 : undefined}
    >
      <span className="b-mark">{[line.label, marks].filter(Boolean).join(' · ')}</span>
      <Pieces pieces={line.pieces} />
      {line.said.length > 0 && <span className="b-meta b-blk">{line.said.join(' ')}</span>}
    </li>
  )
}
