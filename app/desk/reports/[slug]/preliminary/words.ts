import { counted, sentence } from '@/lib/core/words/counts'
import { stateWords } from '@/lib/core/words/states'
import type { WaitingFigure } from '@/lib/figures/preliminary'

/** How many figures wait, and how many of them should have been final by now. */
export function introduction(waiting: readonly WaitingFigure[], today: string): string {
  if (waiting.length === 0) return 'Alle tallene du kan se i denne rapporten, er endelige.'
  const late = waiting.filter(({ due }) => due !== null && due < today).length
  const all = `${sentence(counted(waiting.length, 'ett tall er foreløpig', '{n} tall er foreløpige'))}.`
  const over = counted(late, 'ett av dem skulle vært endelig nå', '{n} av dem skulle vært endelige nå')
  if (late === 0) return all
  return waiting.length === 1 ? `${all} Det skulle vært endelig nå.` : `${all} ${sentence(over)}.`
}

export const settledWords = (count: number): string =>
  `${sentence(counted(count, 'ett annet tall', '{n} andre tall'))} er ført som endelig i neste års rapport.`

/** Why the final figure cannot be entered in the report after just now. */
export function shutWords({ report, state, has }: NonNullable<WaitingFigure['shut']>): string {
  if (!has) return `Raden eller kolonnen finnes ikke i ${report}.`
  if (state !== 'submitted' && state !== 'approved') return `Kapittelet i ${report} skrives av andre.`
  return `I ${report} er kapittelet ${stateWords[state].toLowerCase()}.`
}
