import type { ViewProps } from '@/components/blocks/props'
import type { Goals } from '@/lib/core/blocks/goals'
import { inOrder } from '@/lib/core/order'
import { dateWords } from '@/lib/core/words/dates'
import { goalWords, measureWords } from '@/lib/core/words/goals'
import { Listing } from './listing'
import { StatusMark } from './mark'

/** Goals with what came of them, and decisions with what was done: each a table that breaks into a list on a phone. */
export function GoalsView({ block, language }: ViewProps<Goals>) {
  const words = goalWords[language]
  return (
    <>
      {block.goals.length > 0 && (
        <Listing
          id={`mal-${block.id}`}
          caption={words.goals}
          heads={[words.goal, words.target, words.result, words.status]}
          rows={inOrder(block.goals).map((one) => ({
            id: one.id,
            name: one.goal,
            below: [one.indicator && `${words.measuredBy} ${one.indicator}`, one.comment],
            cells: [
              measureWords(one.target, one.unit),
              measureWords(one.result, one.unit) || '–',
              <StatusMark key="status" status={one.status} language={language} />,
            ],
          }))}
        />
      )}
      {block.decisions.length > 0 && (
        <Listing
          id={`vedtak-${block.id}`}
          caption={words.decisions}
          heads={[words.decision, words.caseNumber, words.status]}
          rows={inOrder(block.decisions).map((one) => ({
            id: one.id,
            name: one.text,
            below: [one.comment],
            cells: [
              [one.caseNumber, one.date && dateWords(one.date, language)].filter(Boolean).join(', '),
              <StatusMark key="status" status={one.status} language={language} />,
            ],
          }))}
        />
      )}
    </>
  )
}
