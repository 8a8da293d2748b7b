import { ButtonLink } from '@/components/ui/button'
import { say, words } from '@/lib/core/words/say'
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
          <p>{say('Alle som skal, har godkjent. Rapportansvarlig publiserer rettelsen.')}</p>
          {opened.mayPublish && (
            <p className="b-add">
              <ButtonLink look="primary" href={`/desk/reports/${opened.report.slug}/corrections`}>
                {say('Gå til publisering')}
              </ButtonLink>
            </p>
          )}
        </>
      )}
      <TakeBack correction={correction} me={me} />
    </section>
  )
}

const headings = words<Record<'draft' | 'returned' | 'submitted' | 'approved', string>>({
  draft: 'Send til godkjenning',
  returned: 'Send på nytt',
  submitted: 'Godkjenning',
  approved: 'Godkjent',
})

function Send({ opened, correction, me }: Props) {
  if (correction.differs === 'same') return <p>{say('Ingenting er rettet ennå.')}</p>
  return (
    <MoveForm
      id={correction.id}
      me={me}
      move="submit"
      seen={correction.version}
      button={say('Send til godkjenning')}
      label={opened.presented ? say('Hvorfor må det rettes?') : say('Hvorfor må det rettes? (valgfri)')}
      hint={opened.presented ? say('Må fylles ut, fordi rapporten er avgitt.') : undefined}
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
            {insteadOf
              ? say('Du godkjenner som stedfortreder for {name} det som står her.', {
                  name: people[insteadOf] ?? insteadOf,
                })
              : say('Du godkjenner det som står her.')}{' '}
            {say('Blir noe endret, må det godkjennes på nytt.')}
          </p>
          <MoveForm
            {...forms}
            move="approve"
            button={say('Godkjenn rettelsen')}
            label={say('Merknad (valgfri)')}
          />
        </>
      ) : (
        <p>
          {waits ? say('Venter på {whom}.', { whom: waits }) : say('Ingen kan godkjenne slik det står nå.')}{' '}
          {refusal && approvers.length > 0 && moves.includes('sendBack') && refusal.says}
        </p>
      )}
      {moves.includes('sendBack') && (
        <>
          <p className="b-or">{say('eller')}</p>
          <MoveForm
            {...forms}
            move="sendBack"
            button={say('Send tilbake')}
            look="secondary"
            label={say('Hvorfor sender du tilbake?')}
            hint={say('Må fylles ut.')}
          />
        </>
      )}
    </>
  )
}
