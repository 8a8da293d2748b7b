import type { ViewProps } from '@/components/blocks/props'
import { LineText } from '@/components/blocks/rich'
import type { Answer, Answers } from '@/lib/core/blocks/answers'
import { inOrder } from '@/lib/core/order'
import { answerWords } from '@/lib/core/words/answers'
import { AnswerMark } from './mark'

/** What became of last year's challenges: each in its old words, with its fate, a sentence and the ways on. */
export function AnswersView({ block, siblings, language, pastOf }: ViewProps<Answers>) {
  const words = answerWords[language]
  const has = (answer: Answer) =>
    siblings.some((one) => one.kind === 'results' && one.items.some(({ id }) => id === answer.result))
  const carried = new Map(
    siblings.flatMap((one) =>
      one.kind === 'challenges' ? one.items.map((item) => [item.continues, item.id]) : [],
    ),
  )
  return (
    <ul className="fates">
      {inOrder(block.items).map((answer) => {
        const past = pastOf?.(answer.id)
        const next = carried.get(answer.id)
        return (
          <li key={answer.id} id={`s-${answer.id}`}>
            <AnswerMark status={answer.status} language={language} />
            <div>
              <p>
                <strong>
                  <LineText doc={answer.was} />
                </strong>{' '}
                <LineText doc={answer.says} />
              </p>
              <p className="meta">
                {has(answer) && <a href={`#p-${answer.result}`}>{words.seeResult}</a>}
                {next && <a href={`#p-${next}`}>{words.carriedOn}</a>}
                {past && <a href={past.address}>{words.asItStood(block.year)}</a>}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
