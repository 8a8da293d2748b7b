import type { OpenedSection } from '@/lib/core/opened'
import { owesWords } from '@/lib/core/words/asking'
import { say } from '@/lib/core/words/say'
import { Act } from '../ui/act'
import { Icon } from '../ui/icon'
import type { AskingWays } from './context'

type Props = {
  opened: Pick<OpenedSection, 'requests' | 'content'>
  withdraw: AskingWays['withdraw']
  onChanged: () => void
}

/** Figures that stand asked for in a section where nothing can be written now: they can still be let go. */
export function StandingRequests({ opened: { requests, content }, withdraw, onChanged }: Props) {
  if (requests.length === 0) return null
  return (
    <section className="b-panel" aria-labelledby="bestilt">
      <h2 id="bestilt">{say('Bestilte tall')}</h2>
      <ul className="b-lack b-small">
        {requests.map((request) => (
          <li key={request.id}>
            <Icon name={request.answered ? 'tick' : request.late ? 'warning' : 'submitted'} />
            <span>{owesWords(request, content.blocks)}</span>
            <Act
              look="tertiary"
              small
              label={say('Trekk bestillingen')}
              confirm={say('{unit} får ikke se tabellen lenger. Tallene som er fylt inn, blir stående.', {
                unit: request.department.name,
              })}
              act={() => withdraw(request.id)}
              onDone={onChanged}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
