import { Alert } from '@/components/ui/alert'
import { momentWords } from '@/lib/core/words/dates'
import { say, sayStored } from '@/lib/core/words/say'
import type { OpenedErasure } from '@/lib/erasures/open'
import { isWithdrawn } from '../words'

/** What was decided, by whom; and how far the new edition has come. */
export function Outcome({ opened: { erasure, report, people, publication } }: { opened: OpenedErasure }) {
  const name = people[erasure.decidedBy ?? ''] ?? ''
  const moment = erasure.decidedAt ? momentWords(erasure.decidedAt) : ''
  if (erasure.state === 'dropped') {
    const said = { name, moment, reason: erasure.refusal ?? '' }
    return (
      <Alert>
        {isWithdrawn(erasure)
          ? say('{name} trakk forespørselen {moment}. Ingenting er endret. «{reason}»', said)
          : say('{name} sa nei {moment}. Ingenting er endret. «{reason}»', said)}
      </Alert>
    )
  }
  return (
    <div className="b-stacked b-gap">
      <Alert tone="success">
        {say(
          '{name} bekreftet {moment}. Opplysningene er borte fra sider, filer, historikk, utkast og kommentarer. Hva som ble fjernet, står ikke lenger noe sted her.',
          { name, moment },
        )}
      </Alert>
      {publication?.failure && (
        <Alert tone="danger">
          {say(
            'Sidene er tatt bort, men den nye utgaven kom ikke ut: {failure} Publiser rapporten på nytt, så får leserne dem tilbake uten opplysningen.',
            { failure: sayStored(publication.failure) },
          )}
        </Alert>
      )}
      {publication && !publication.finishedAt && <p role="status">{say('Den nye utgaven lages nå.')}</p>}
      {publication?.editionId && (
        <p>
          <a className="ds-link" href={`/${report.slug}/utgaver`}>
            {say('Se hva leserne får vite')}
          </a>
        </p>
      )}
    </div>
  )
}
