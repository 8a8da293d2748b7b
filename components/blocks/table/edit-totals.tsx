import type { Table } from '@/lib/core/blocks/table'
import { differingTotals, differingWords } from '@/lib/core/grid/totals'
import { say } from '@/lib/core/words/say'

/** Written totals that the rows do not give: told, not changed. */
export function TotalsHint({ table }: { table: Table }) {
  const differing = differingTotals(table).map(differingWords)
  if (differing.length === 0) return null
  return (
    <ul className="b-hint b-differing" aria-label={say('Summer som ikke stemmer')}>
      {differing.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  )
}
