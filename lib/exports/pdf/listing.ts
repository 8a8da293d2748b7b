import type { Goals } from '@/lib/core/blocks/goals'
import { inOrder } from '@/lib/core/order'
import { dateWords } from '@/lib/core/words/dates'
import { goalWords, measureWords } from '@/lib/core/words/goals'
import type { ListingCell, Piece } from './manuscript'
import type { PieceProps } from './pieces'

const said = (t: string): ListingCell => ({ t, shape: null })

/** Goals with what came of them, and decisions with what was done: tables of words. */
export function listingPieces({ block, language, at }: PieceProps<Goals>): Piece[] {
  const words = goalWords[language]
  const is = (status: keyof typeof words.is | null): ListingCell =>
    status ? { t: words.is[status], shape: status } : said('')
  const goals = inOrder(block.goals).map((one) => ({
    label: `${at}#p-${one.id}`,
    name: one.goal,
    below: [one.indicator && `${words.measuredBy} ${one.indicator}`, one.comment].filter(Boolean),
    cells: [
      said(measureWords(one.target, one.unit)),
      said(measureWords(one.result, one.unit) || '–'),
      is(one.status),
    ],
  }))
  const decisions = inOrder(block.decisions).map((one) => ({
    label: `${at}#p-${one.id}`,
    name: one.text,
    below: [one.comment].filter(Boolean),
    cells: [
      said([one.caseNumber, one.date && dateWords(one.date, language)].filter(Boolean).join(', ')),
      is(one.status),
    ],
  }))
  const both = [
    {
      is: 'listing' as const,
      caption: words.goals,
      heads: [words.goal, words.target, words.result, words.status],
      rows: goals,
    },
    {
      is: 'listing' as const,
      caption: words.decisions,
      heads: [words.decision, words.caseNumber, words.status],
      rows: decisions,
    },
  ]
  return both.filter(({ rows }) => rows.length > 0)
}
