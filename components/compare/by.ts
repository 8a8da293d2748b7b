import type { LineChange } from '@/lib/core/compare/change'
import type { CreditOf } from '@/lib/core/compare/credit'
import { sinceDay } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'

/** "Kari Nesse 12. november og Ola Dahl 13. november", for a part or a line of it; "" where nobody is known. */
export type ByOf = (part: string, line?: Pick<LineChange, 'id' | 'fate'>) => string

/** Puts the credits of a comparison in words. */
export function bylines(creditOf: CreditOf, people: Record<string, string>, today: string): ByOf {
  return (part, line) =>
    listWords(
      creditOf(part, line).map(
        ({ personId, at }) => `${people[personId] ?? personId} ${sinceDay(at, today)}`,
      ),
    )
}
