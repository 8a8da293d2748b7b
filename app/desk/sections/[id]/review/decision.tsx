import { Said } from '@/components/ui/said'
import { sinceWords } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { waitsWords } from '@/lib/core/words/steps'
import type { Review } from '@/lib/sections/review'
import { Decide, Revoke } from './decide'

type Props = { review: Review; me: string; today: string }

/** What this person can decide, or in words why not and who can. */
export function Decision({ review, me, today }: Props) {
  const { section, revision, refusal } = review
  if (section.state !== 'submitted') return <Decided {...{ review, me, today }} />
  if (refusal) return <NotYours review={review} />
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">{say('Din avgjørelse')}</h2>
      <p className="b-small">
        {seatWords(review)}{' '}
        <Said
          of="Godkjenningen gjelder <b>versjon {number}</b>, slik den står her."
          with={{ b: (words) => <b>{words}</b>, number: revision.number }}
        />{' '}
        {say('Blir noe endret, må det godkjennes på nytt.')}
      </p>
      <Decide
        id={section.id}
        me={me}
        revision={revision.id}
        number={revision.number}
        writers={namesOf(revision.authors, review.people) || say('Den som skriver,')}
      />
    </section>
  )
}

/** At which step this person signs, and for whom. */
function seatWords({ section: { step }, insteadOf, people }: Review): string {
  const name = insteadOf && (people[insteadOf] ?? insteadOf)
  if (step && name)
    return say('Du godkjenner i leddet «{step}», som stedfortreder for {name}.', { step: step.name, name })
  if (step) return say('Du godkjenner i leddet «{step}».', { step: step.name })
  if (name) return say('Du godkjenner som stedfortreder for {name}.', { name })
  return say('Du har ikke skrevet i kapittelet, så du kan godkjenne.')
}

function NotYours({ review: { section, refusal, people } }: { review: Review }) {
  const able = waitsWords(
    section.approvers.map((id) => people[id] ?? id),
    section.step,
  )
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">{say('Du kan lese, men ikke godkjenne')}</h2>
      <p>{refusal?.says}</p>
      <p>{able ? say('{whom} kan godkjenne.', { whom: able }) : nobodyWords(section)}</p>
    </section>
  )
}

/** Nobody can sign: what to do about it. */
function nobodyWords({ step }: Review['section']): string {
  if (!step) return say('Ingen andre har rollen godkjenner for enheten. En administrator må gi noen rollen.')
  return say(
    'Ingen kan godkjenne i leddet «{step}». Rapportansvarlig må endre leddet og trekke kapittelet tilbake, og så sendes det på nytt.',
    { step: step.name },
  )
}

function Decided({ review: { section }, me, today }: Props) {
  const { signed, people } = section
  const mayRevoke = section.moves.includes('revoke')
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">{say('Godkjenning')}</h2>
      <p role="status">
        {signed
          ? say('Versjon {number} ble godkjent av {name} {when}.', {
              number: signed.number,
              name: people[signed.by] ?? signed.by,
              when: sinceWords(new Date(signed.at), today),
            })
          : say('Ingen versjon er godkjent.')}
      </p>
      {signed && mayRevoke && <Revoke id={section.id} me={me} {...signed} />}
    </section>
  )
}

/** "Kari Nesse og Ola Dahl" */
export function namesOf(ids: readonly string[], people: Record<string, string>): string {
  return listWords(ids.map((id) => people[id] ?? id))
}
