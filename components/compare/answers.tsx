import { AnswerMark } from '@/components/blocks/answers/mark'
import type { Answer, Answers } from '@/lib/core/blocks/answers'
import { foldedLabels } from '@/lib/core/compare/fold'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { Said } from './line'
import { attributesOf, isChanged, isWhole, markOf } from './mark'
import { Pieces } from './pieces'
import type { ComparedProps } from './props'
import { StatusCompared } from './status'

/** What became of last year's challenges: the status that went and the one that came, and the sentence. */
export function AnswersCompared({ part, before, after, all, byOf }: ComparedProps<Answers>) {
  const seen = part.lines.filter((line) => all || isWhole(part) || isChanged(line))
  const folded = part.lines.filter((line) => !seen.includes(line))
  const find = (block: Answers | null, id: string) => block?.items.find((one) => one.id === id)
  const mark = (one: Answer | undefined) =>
    one && <AnswerMark status={one.status} language={spoken().language} />
  return (
    <ul>
      {seen.map((line) => {
        const [was, now] = [find(before, line.id), find(after, line.id)]
        return (
          <li key={line.id} {...attributesOf(part, line, byOf)}>
            <span className="b-mark">
              {isWhole(part) ? line.label : markOf(line.label, line, byOf(part.id, line))}
            </span>
            <StatusCompared was={mark(was)} now={mark(now)} same={was?.status === now?.status} />{' '}
            <Pieces pieces={line.paragraphs.flatMap(({ pieces }) => pieces)} lang={part.language} />
            <Said line={line} />
          </li>
        )
      })}
      {folded.length > 0 && (
        <li className="b-fold">
          {say('{what} er uendret.', { what: foldedLabels(folded.map(({ label }) => label)) })}
        </li>
      )}
    </ul>
  )
}
