import { Icon, type IconName } from '@/components/ui/icon'
import { indentOf } from '@/components/work/indent'
import { Title } from '@/components/work/title'
import type { Fate } from '@/lib/core/plan'
import { say } from '@/lib/core/words/say'
import type { PlannedRow } from '@/lib/editions/overview'

/** What publishing would do with each section, in the order of the report. */
export function PlanList({ planned }: { planned: readonly PlannedRow[] }) {
  return (
    <section className="b-sec" aria-labelledby="plan">
      <div className="b-h">
        <h2 id="plan">{say('Slik blir neste utgave')}</h2>
      </div>
      {planned.length === 0 && <p className="b-gap">{say('Rapporten har ingen kapitler ennå.')}</p>}
      <ul className="b-lines">
        {planned.map((row) => (
          <li key={row.id}>
            <span className={`b-state items-start ${indentOf(row.depth)}`}>
              <Icon name={row.stops ? 'warning' : icons[row.fate]} />
            </span>
            <span>
              <a className="ds-link" href={`/desk/sections/${row.id}`}>
                {row.number} <Title of={row} />
              </a>
              <span className="b-meta b-blk">{sentenceOf(row)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const icons: Record<Fate, IconName> = { page: 'approved', heading: 'tick', pending: 'blank' }

function sentenceOf({ fate, stops, state, hasBlocks }: PlannedRow): string {
  if (stops) return say('Påkrevd, men ikke godkjent. Stopper publiseringen.')
  if (fate === 'heading')
    return say(
      hasBlocks ? 'Bare som overskrift: egen tekst er ikke godkjent.' : 'Overskrift over kapitlene under.',
    )
  if (fate === 'pending') return say('Utelates. Innholdslisten sier «ikke publisert ennå».')
  return say(
    state === 'approved'
      ? 'Kommer med, slik det er godkjent.'
      : 'Kommer med slik det sist ble godkjent. Det som er skrevet siden, er ikke med.',
  )
}
