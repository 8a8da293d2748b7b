import type { OpenedSection } from '@/lib/core/opened'
import { momentWords } from '@/lib/core/words/dates'
import { Alert } from '../ui/alert'

/** Why it came back. */
export function Returned({ opened: { returned, people } }: { opened: OpenedSection }) {
  if (!returned) return null
  return (
    <Alert tone="warning" icon="returned">
      <p>
        <strong>
          {people[returned.by] ?? 'Godkjenneren'} sendte kapittelet tilbake{' '}
          {momentWords(new Date(returned.at))}
        </strong>
      </p>
      <p>«{returned.note}»</p>
    </Alert>
  )
}
