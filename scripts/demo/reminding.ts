import { today } from '@/lib/clock'
import { isHeading, isLate } from '@/lib/core/board'
import { remind } from '@/lib/mail/remind'
import { openBoard } from '@/lib/reports/board'
import { must } from './acts'
import { instant, workday } from './calendar'
import type { Cast } from './settle'
import type { Step } from './step'

/** Two working days ago the manager reminded those who were late then. */
export function remindedOf({ people: { turid } }: Cast, slug: string): Step {
  return {
    at: instant(workday(today(), -2), '13:10'),
    async act() {
      const rows = (await openBoard(turid, slug))?.rows ?? []
      const late = rows.filter((row) => isLate(row, today()) && !isHeading(row))
      await must(remind(turid, { sections: late.map(({ id }) => id) }))
    },
  }
}
