import { Alert } from '@/components/ui/alert'
import { momentWords } from '@/lib/core/words/dates'
import type { OpenedErasure } from '@/lib/erasures/open'
import { isWithdrawn } from '../words'

/** What was decided, by whom; and how far the new edition has come. */
export function Outcome({ opened: { erasure, report, people, publication } }: { opened: OpenedErasure }) {
  const who = people[erasure.decidedBy ?? ''] ?? ''
  const when = erasure.decidedAt ? momentWords(erasure.decidedAt) : ''
  if (erasure.state === 'dropped')
    return (
      <Alert>
        {who} {isWithdrawn(erasure) ? 'trakk forespørselen' : 'sa nei'} {when}. Ingenting er endret. «
        {erasure.refusal}»
      </Alert>
    )
  return (
    <div className="b-stacked b-gap">
      <Alert tone="success">
        {who} bekreftet {when}. Opplysningene er borte fra sider, filer, historikk, utkast og kommentarer. Hva
        som ble fjernet, står ikke lenger noe sted her.
      </Alert>
      {publication?.failure && (
        <Alert tone="danger">
          Sidene er tatt bort, men den nye utgaven kom ikke ut: {publication.failure} Publiser rapporten på
          nytt, så får leserne dem tilbake uten opplysningen.
        </Alert>
      )}
      {publication && !publication.finishedAt && <p role="status">Den nye utgaven lages nå.</p>}
      {publication?.editionId && (
        <p>
          <a className="ds-link" href={`/${report.slug}/utgaver`}>
            Se hva leserne får vite
          </a>
        </p>
      )}
    </div>
  )
}
