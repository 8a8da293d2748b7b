import type { OpenedSection } from '@/lib/core/opened'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'

/** Why it came back. */
export function Returned({ opened: { returned, people } }: { opened: OpenedSection }) {
  if (!returned) return null
  return (
    <Alert tone="warning" icon="returned">
      <p>
        <strong>
          {say('{name} sendte kapittelet tilbake {moment}', {
            name: people[returned.by] ?? say('Godkjenneren'),
            moment: momentWords(new Date(returned.at)),
          })}
        </strong>
      </p>
      <p>{say('«{note}»', { note: returned.note })}</p>
    </Alert>
  )
}
