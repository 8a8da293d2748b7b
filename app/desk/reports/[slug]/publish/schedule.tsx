import { Alert } from '@/components/ui/alert'
import { Said } from '@/components/ui/said'
import { today } from '@/lib/clock'
import { shownIn } from '@/lib/core/oslo'
import { clockWords } from '@/lib/core/words/dates'
import { dayWords } from '@/lib/core/words/days'
import { say, sayStored } from '@/lib/core/words/say'
import { plus } from '@/lib/core/workdays'
import type { Publishing } from '@/lib/editions/overview'
import { whyNothing } from '@/lib/mail/deliver'
import { Cancel } from './cancel'
import { ScheduleForm } from './schedule-form'

type Props = Pick<Publishing, 'schedule' | 'people' | 'editions' | 'report'> & {
  /** Whether the order that stands is being changed. */
  changing: boolean
}

/** When the next edition is ordered for, if it is; else the form that orders it. */
export async function ScheduledPublishing({ report, schedule, people, editions, changing }: Props) {
  const standing = schedule && !schedule.ended ? schedule : null
  const correction = editions.length > 0
  const form = (
    <ScheduleForm
      key={standing?.id ?? 'new'}
      report={report.id}
      standing={standing && { ...shownIn(standing.at), id: standing.id, note: standing.note }}
      day={plus(today(), 1)}
      correction={correction}
    />
  )
  return (
    <section className="b-panel" aria-labelledby="senere" id="bestilling">
      <h2 id="senere">{say('Publisere senere')}</h2>
      {standing && !changing ? (
        <>
          <p className="b-add" role="status">
            <Said
              of="Rapporten publiseres <b>{when}</b>."
              with={{ b: (words) => <strong>{words}</strong>, when: momentOf(standing.at) }}
            />
          </p>
          {standing.note && (
            <p className="b-add">{say('Merknad til leserne: «{note}»', { note: standing.note })}</p>
          )}
          <p className="b-small b-add">
            {say(
              'Bestilt av {name}. Alt sjekkes på nytt da: påkrevde kapitler må være godkjent, og {name} må fortsatt være rapportansvarlig.',
              { name: people[standing.orderedBy] ?? '' },
            )}
          </p>
          <div className="b-row b-add">
            <a className="ds-button" data-variant="secondary" href="?endre=tid#bestilling">
              {say('Endre')}
            </a>
            <Cancel report={report.id} schedule={standing.id} when={momentOf(standing.at)} />
          </div>
        </>
      ) : (
        <>
          <p className="b-small b-add">
            {say('Alt sjekkes på nytt når tiden er inne.')}{' '}
            {(await whyNothing()) ?? say('Du får e-post om hvordan det gikk.')}
          </p>
          {form}
        </>
      )}
    </section>
  )
}

/** "tirsdag 30. mars kl. 08.00" */
export const momentOf = (at: Date): string => `${dayWords(shownIn(at).day, today())} ${clockWords(at)}`

/** That the latest order came to nothing, until something else is ordered. */
export function NotOnTime({ schedule, last }: Pick<Publishing, 'schedule' | 'last'>) {
  const { ended, endedAt, refusal, at } = schedule ?? {}
  if (ended !== 'refused' || !at || !endedAt || (last && last.startedAt > endedAt)) return null
  return (
    <div className="b-gap">
      <Alert tone="danger">
        <strong>{say('Rapporten ble ikke publisert {when}.', { when: momentOf(at) })}</strong>{' '}
        {refusal && sayStored(refusal)}
      </Alert>
    </div>
  )
}
