import { ButtonLink } from '@/components/ui/button'
import { waitsWords } from '@/lib/core/words/steps'
import type { OpenedCorrection, ShownCorrection } from '@/lib/correcting/open'
import { MoveForm } from './move-form'
import { TakeBack } from './take-back'

type Props = { opened: OpenedCorrection; correction: ShownCorrection; me: string }

/** What this person can do with the correction, or in words whom it waits for. */
export function Decision({ opened, correction, me }: Props) {
  const { moves, state } = correction
  if (state === 'published' || state === 'dropped') return null
  return (
    <section className="b-panel b-decide" aria-labelledby="valg">
      <h2 id="valg">{headings[state]}</h2>
      {moves.includes('submit') && <Send opened={opened} correction={correction} me={me} />}
      {state === 'submitted' && <Sign opened={opened} correction={correction} me={me} />}
      {state === 'approved' && (
        <>
          <p>Alle som skal, har godkjent. Rapportansvarlig publiserer rettelsen.</p>
          {opened.mayPublish && (
            <p className="b-add">
              <ButtonLink look="primary" href={`/desk/reports/${opened.report.slug}/corrections`}>
                Gå til publisering
              </ButtonLink>
            </p>
          )}
        </>
      )}
      <TakeBack correction={correction} me={me} />
    </section>
  )
}

const headings = {
  draft: 'Send til godkjenning',
  returned: 'Send på nytt',
  submitted: 'Godkjenning',
  approved: 'Godkjent',
}

function Send({ opened, correction, me }: Props) {
  if (correction.differs === 'same') return <p>Ingenting er rettet ennå.</p>
  return (
    <MoveForm
      id={correction.id}
      me={me}
      move="submit"
      seen={correction.version}
      button="Send til godkjenning"
      label={opened.presented ? 'Hvorfor må det rettes?' : 'Hvorfor må det rettes? (valgfri)'}
      hint={opened.presented ? 'Må fylles ut, fordi rapporten er avgitt.' : undefined}
      note={correction.note}
    />
  )
}

function Sign({ correction, opened: { people }, me }: Props) {
  const { moves, id, revisionId, refusal, approvers, step, insteadOf } = correction
  const waits = waitsWords(
    approvers.map((one) => people[one] ?? one),
    step,
  )
  const forms = { id, me, seen: revisionId ?? '' }
  return (
    <>
      {moves.includes('approve') ? (
        <>
          <p className="b-small">
            Du godkjenner{insteadOf && ` som stedfortreder for ${people[insteadOf]}`} det som står her. Blir
            noe endret, må det godkjennes på nytt.
          </p>
          <MoveForm {...forms} move="approve" button="Godkjenn rettelsen" label="Merknad (valgfri)" />
        </>
      ) : (
        <p>
          {waits ? `Venter på ${waits}.` : 'Ingen kan godkjenne slik det står nå.'}{' '}
          {refusal && approvers.length > 0 && moves.includes('sendBack') && refusal.says}
        </p>
      )}
      {moves.includes('sendBack') && (
        <>
          <p className="b-or">eller</p>
          <MoveForm
            {...forms}
            move="sendBack"
            button="Send tilbake"
            look="secondary"
            label="Hvorfor sender du tilbake?"
            hint="Må fylles ut."
          />
        </>
      )}
    </>
  )
}
