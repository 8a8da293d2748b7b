import type { LineChange, PartChange } from '@/lib/core/compare/change'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { ByOf } from './by'
import { Said } from './line'
import { attributesOf, isChanged, isWhole, markOf } from './mark'
import { Pieces } from './pieces'

type Props = { part: PartChange; byOf: ByOf; line: LineChange | undefined }
type HeadProps = Props & { scope: 'row' | 'col'; unit?: string; isFigure?: boolean }

export function CaptionCompared({ part, byOf, line }: Props) {
  if (!line) return <caption className="ds-sr-only">{part.name}</caption>
  return (
    <caption>
      <div {...attributesOf(part, line, byOf)}>
        <Inside {...{ part, byOf, line }} />
      </div>
    </caption>
  )
}

/** The head of a row or a column: its label, and what became of it. */
export function HeadCompared({ part, byOf, line, scope, unit, isFigure = false }: HeadProps) {
  const attributes = line && attributesOf(part, line, byOf)
  const names = [attributes && 'className' in attributes && attributes.className, isFigure && 'n']
  if (!line) {
    return (
      <th scope={scope}>
        <span className="ds-sr-only">{say('Rad')}</span>
      </th>
    )
  }
  return (
    <th scope={scope} {...attributes} className={names.filter(Boolean).join(' ') || undefined}>
      <Inside {...{ part, byOf, line }} />
      {unit && (
        <span className="b-meta b-blk" lang={foreign(part.language)}>
          {unit}
        </span>
      )}
    </th>
  )
}

function Inside({ part, byOf, line }: Props & { line: LineChange }) {
  return (
    <>
      {isChanged(line) && !isWhole(part) && (
        <span className="b-mark">{markOf('', line, byOf(part.id, line))}</span>
      )}
      {Array.from(line.paragraphs.entries(), ([place, { pieces }]) => (
        <Pieces key={place} pieces={pieces} lang={part.language} />
      ))}
      {line.fate === 'changed' && <Said line={line} />}
    </>
  )
}
