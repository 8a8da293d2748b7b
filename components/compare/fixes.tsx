import type { Comparison } from '@/lib/core/compare'
import type { LineChange } from '@/lib/core/compare/change'
import { ChangedLine } from './line'
import { isChanged } from './mark'

/** What was reworded, line by line: the words that went and those that came, with the sentences around them. */
export function Fixes({ comparison: { parts } }: { comparison: Comparison }) {
  return (
    <ul className="b-read">
      {parts.flatMap((part) => [
        ...part.lines
          .filter(isChanged)
          .map((line) => (
            <ChangedLine key={`${part.id} ${line.id}`} part={part} line={changedOf(line)} byOf={nobody} />
          )),
        ...part.said.map((says) => <li key={`${part.id} ${says}`}>{says}</li>),
      ])}
    </ul>
  )
}

const nobody = () => ''

/** Only the paragraphs where something changed. */
const changedOf = (line: LineChange): LineChange => ({
  ...line,
  paragraphs: line.paragraphs.filter(({ pieces }) => pieces.some(({ fate }) => fate !== 'same')),
})
