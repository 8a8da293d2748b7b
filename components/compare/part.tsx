import type { PartChange } from '@/lib/core/compare/change'
import { foldedLabels } from '@/lib/core/compare/fold'
import { counted, sentence } from '@/lib/core/words/counts'
import { ChangedLine } from './line'
import { placeOf } from './place'

const fates = { added: 'lagt til', removed: 'fjernet', changed: '', same: '' }

/** One block of a comparison. Unless `all`, what is unchanged is folded into a line that says so. */
export function ChangedPart({ part, all }: { part: PartChange; all: boolean }) {
  const heading = part.heading ?? part.name
  if (part.fate === 'same' && !part.moved && !all) return <p className="b-fold">{unchanged(part)}</p>
  const marks = [fates[part.fate], part.moved && 'flyttet'].filter(Boolean).join(' og ')
  return (
    <section id={placeOf(part.id)} aria-label={heading}>
      {part.heading !== null && <h2>{heading}</h2>}
      {(part.moved || part.said.length > 0 || (marks && part.lines.length > 1)) && (
        <p className="b-chg" data-change tabIndex={-1}>
          <span className="b-mark">{[part.name, marks].filter(Boolean).join(' · ')}</span>
          {part.said.join(' ')}
        </p>
      )}
      {part.follows && <p className="b-fold">{unchanged(part)}</p>}
      <ul>
        {runs(part, all).map((run) =>
          Array.isArray(run) ? (
            <li key={run[0]} className="b-fold">
              {foldedLabels(run)} er uendret.
            </li>
          ) : (
            <ChangedLine key={run.id} part={part} line={run} />
          ),
        )}
      </ul>
      {part.cells > 0 && (
        <p className="b-fold">
          {sentence(counted(part.cells, 'celle', 'celler'))} er endret, se tallene øverst.
        </p>
      )}
    </section>
  )
}

/** The lines to show, and between them the labels of those that are unchanged. */
function runs({ lines }: PartChange, all: boolean) {
  const shown: (PartChange['lines'][number] | string[])[] = []
  for (const line of lines) {
    const last = shown.at(-1)
    if (all || line.fate !== 'same' || line.moved) shown.push(line)
    else if (Array.isArray(last)) last.push(line.label)
    else shown.push([line.label])
  }
  return shown
}

function unchanged({ name, heading, lines, follows }: PartChange): string {
  if (follows) return `Figuren «${heading}» er uendret, men tegnes av en tabell som er endret.`
  const only = lines.length === 1 ? lines[0]?.label : undefined
  return `${heading ? `«${heading}»` : (only ?? name)} er uendret.`
}
