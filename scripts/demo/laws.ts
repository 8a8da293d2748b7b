import type { Laying } from '@/lib/core/statutory/setting'
import { layRequirement } from '@/lib/statutory/lay'
import { must } from './acts'
import { minutesAfter } from './calendar'
import { equality } from './chapters/equality'
import type { Places } from './last-year'
import type { Cast } from './settle'
import type { Step } from './step'

type Years = { last: Places; places: Places }

/** Pay was surveyed last year, supervision is told of elsewhere, and nobody has got involuntary part time yet. */
export function lawsOfTheYear({ people }: Cast, report: string, { last, places }: Years, at: Date): Step[] {
  const [old, now] = [last.get(equality), places.get(equality)]
  if (!old || !now) throw new Error('Both years tell of equality')
  const none = { report, sections: [], last: '', reason: '' }
  const said: Laying[] = [
    { ...none, requirement: 'pay', way: 'lastYear', sections: [now], last: old },
    {
      ...none,
      requirement: 'supervision',
      way: 'notApplicable',
      reason: 'Kommunestyret får en egen sak om tilsynene i juni.',
    },
    { ...none, requirement: 'partTime', way: 'open' },
  ]
  return said.map((one, i) => ({
    at: minutesAfter(at, 2 * i),
    act: () => must(layRequirement(people.turid, one)),
  }))
}
