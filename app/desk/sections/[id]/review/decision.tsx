import { sinceWords } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'
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
      <h2 id="valg">Din avgjørelse</h2>
      <p className="b-small">
        {seatWords(review)} Godkjenningen gjelder <b>versjon {revision.number}</b>, slik den står her. Blir
        noe endret, må det godkjennes på nytt.
      </p>
      <Decide
        id={section.id}
        me={me}
        revision={revision.id}
        number={revision.number}
        writers={namesOf(revision.authors, review.people) || 'Den som skriver,'}
      />
    </section>
  )
}

/** At which step this person signs, and for whom. */
function seatWords({ section: { step }, insteadOf, people }: Review): string {
  const where = step ? ` i leddet «${step.name}»` : ''
  const forWhom = insteadOf ? ` som stedfortreder for ${people[insteadOf]}` : ''
  if (!where && !forWhom) return 'Du har ikke skrevet i kapittelet, så du kan godkjenne.'
  return `Du godkjenner${where}${where && forWhom && ','}${forWhom}.`
}

function NotYours({ review: { section, refusal, people } }: { review: Review }) {
  const able = waitsWords(
    section.approvers.map((id) => people[id] ?? id),
    section.step,
  )
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">Du kan lese, men ikke godkjenne</h2>
      <p>{refusal?.says}</p>
      <p>{able ? `${able} kan godkjenne.` : nobodyWords(section)}</p>
    </section>
  )
}

/** Nobody can sign: what to do about it. */
function nobodyWords({ step }: Review['section']): string {
  if (!step) return 'Ingen andre har rollen godkjenner for enheten. En administrator må gi noen rollen.'
  return `Ingen kan godkjenne i leddet «${step.name}». Rapportansvarlig må endre leddet og trekke kapittelet tilbake, og så sendes det på nytt.`
}

function Decided({ review: { section }, me, today }: Props) {
  const { signed, people } = section
  const mayRevoke = section.moves.includes('revoke')
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">Godkjenning</h2>
      <p role="status">
        {signed
          ? `Versjon ${signed.number} ble godkjent av ${people[signed.by]} ${sinceWords(new Date(signed.at), today)}.`
          : 'Ingen versjon er godkjent.'}
      </p>
      {signed && mayRevoke && <Revoke id={section.id} me={me} {...signed} />}
    </section>
  )
}

/** "Kari Nesse og Ola Dahl" */
export function namesOf(ids: readonly string[], people: Record<string, string>): string {
  return listWords(ids.map((id) => people[id] ?? id))
}
