import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import type { WaitingFigure } from '@/lib/figures/preliminary'

/** How many figures wait, and how many of them should have been final by now. */
export function introduction(waiting: readonly WaitingFigure[], today: string): string {
  if (waiting.length === 0) return say('Alle tallene du kan se i denne rapporten, er endelige.')
  const late = waiting.filter(({ due }) => due !== null && due < today).length
  const all = `${sentence(counted(waiting.length, 'ett tall er foreløpig', '{n} tall er foreløpige'))}.`
  const over = counted(late, 'ett av dem skulle vært endelig nå', '{n} av dem skulle vært endelige nå')
  if (late === 0) return all
  return waiting.length === 1 ? `${all} ${say('Det skulle vært endelig nå.')}` : `${all} ${sentence(over)}.`
}

export const settledWords = (count: number): string =>
  say('{figures} er ført som endelig i neste års rapport.', {
    figures: sentence(counted(count, 'ett annet tall', '{n} andre tall')),
  })

/** Why the final figure cannot be entered in the report after just now. */
export function shutWords({ report, state, has }: NonNullable<WaitingFigure['shut']>): string {
  if (!has) return say('Raden eller kolonnen finnes ikke i {report}.', { report })
  if (state === 'submitted') return say('I {report} er kapittelet til godkjenning.', { report })
  if (state === 'approved') return say('I {report} er kapittelet godkjent.', { report })
  return say('Kapittelet i {report} skrives av andre.', { report })
}
