import { sinceWords } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'
import type { Review } from '@/lib/sections/review'
import { Decide, Revoke } from './decide'

/** What this person can decide, or in words why not and who can. */
export function Decision({ review, today }: { review: Review; today: string }) {
  const { section, revision, refusal } = review
  if (section.state !== 'submitted') return <Decided review={review} today={today} />
  if (refusal) return <NotYours review={review} />
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">Din avgjørelse</h2>
      <p className="b-small">
        Du har ikke skrevet i kapittelet, så du kan godkjenne. Godkjenningen gjelder{' '}
        <b>versjon {revision.number}</b>, slik den står her. Blir noe endret, må det godkjennes på nytt.
      </p>
      <Decide
        id={section.id}
        revision={revision.id}
        number={revision.number}
        writers={namesOf(revision.authors, review.people) || 'Den som skriver,'}
      />
    </section>
  )
}

function NotYours({ review: { section, refusal, people } }: { review: Review }) {
  const able = new Intl.ListFormat('nb', { type: 'disjunction' }).format(
    section.approvers.map((id) => people[id] ?? ''),
  )
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">Du kan lese, men ikke godkjenne</h2>
      <p>{refusal?.says}</p>
      <p>
        {able
          ? `${able} kan godkjenne.`
          : 'Ingen andre har rollen godkjenner for enheten. En administrator må gi noen rollen.'}
      </p>
    </section>
  )
}

function Decided({ review: { section }, today }: { review: Review; today: string }) {
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
      {signed && mayRevoke && <Revoke id={section.id} revision={signed.revision} />}
    </section>
  )
}

/** "Kari Nesse og Ola Dahl" */
export function namesOf(ids: readonly string[], people: Record<string, string>): string {
  return listWords(ids.map((id) => people[id] ?? id))
}
