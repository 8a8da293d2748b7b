import type { Answers } from '@/lib/core/blocks/answers'
import type { Challenges } from '@/lib/core/blocks/challenges'
import type { Item } from '@/lib/core/blocks/items'
import type { Results } from '@/lib/core/blocks/results'
import { inOrder } from '@/lib/core/order'
import { answerWords } from '@/lib/core/words/answers'
import { contentWords } from '@/lib/core/words/content'
import type { Piece, Runs } from './manuscript'
import type { PieceProps } from './pieces'
import { lineRuns } from './prose'

type Points = PieceProps<Results> | PieceProps<Challenges>

/** Results and challenges, each point with the way to the one that it carries on. */
export function pointsPiece({ block, language, pastOf, at }: Points): Piece[] {
  const after = ({ continues }: Item): Runs => {
    if (!continues) return []
    const past = pastOf?.(continues)
    return past
      ? [{ t: contentWords[language].carriedOn(past.year), href: past.address }]
      : [{ t: answerWords[language].carriedOn }]
  }
  const items = inOrder(block.items).map((item) => ({
    label: `${at}#p-${item.id}`,
    runs: lineRuns(item.text, at),
    after: after(item),
  }))
  return [{ is: 'points', items }]
}

/** What became of last year's challenges: each in its old words, with its fate, a sentence and the ways on. */
export function answersPiece({ block, siblings, language, pastOf, at }: PieceProps<Answers>): Piece[] {
  const words = answerWords[language]
  const results = new Set(
    siblings.flatMap((one) => (one.kind === 'results' ? one.items.map(({ id }) => id) : [])),
  )
  const carried = new Map(
    siblings.flatMap((one) =>
      one.kind === 'challenges' ? one.items.map((item) => [item.continues, item.id]) : [],
    ),
  )
  const items = inOrder(block.items).map(({ id, status, was, says, result }) => {
    const past = pastOf?.(id)
    const next = carried.get(id)
    return {
      label: `${at}#s-${id}`,
      status,
      word: words.is[status],
      was: lineRuns(was, at),
      says: lineRuns(says, at),
      ways: [
        ...(result && results.has(result) ? [[{ t: words.seeResult, href: `${at}#p-${result}` }]] : []),
        ...(next ? [[{ t: words.carriedOn, href: `${at}#p-${next}` }]] : []),
        ...(past ? [[{ t: words.asItStood(block.year), href: past.address }]] : []),
      ],
    }
  })
  return [{ is: 'answers', items }]
}
