import type { ReactNode } from 'react'
import type { LineChange } from '@/lib/core/compare/change'
import { ChangedLine } from './line'
import { attributesOf, isChanged, isWhole, markOf } from './mark'
import { Pieces } from './pieces'
import type { ComparedProps } from './props'

type Props = Pick<ComparedProps, 'part' | 'byOf'> & {
  line: LineChange
  /** The comment under it, a change of its own. */
  comment: LineChange | undefined
  children: ReactNode
}

/** A goal or a decision: its words, its fields with what changed in each, and its comment. */
export function CardCompared({ part, byOf, line, comment, children }: Props) {
  const words = isWhole(part) ? line.label : markOf(line.label, line, byOf(part.id, line))
  return (
    <li className="b-card">
      <div {...attributesOf(part, line, byOf)}>
        <span className="b-mark">{words}</span>
        <b>
          <Pieces pieces={line.paragraphs.flatMap(({ pieces }) => pieces)} lang={part.language} />
        </b>
        <dl>{children}</dl>
      </div>
      {comment && (isChanged(comment) || comment.paragraphs.length > 0) && (
        <ul>
          <ChangedLine part={part} line={comment} byOf={byOf} />
        </ul>
      )}
    </li>
  )
}
