import { dayWords, distanceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'

/** "Frist fredag 12. februar, om 3 dager"; late in red and in words. */
export function Due({ due, today }: { due: string | null; today: string }) {
  if (due === null) return null
  const late = due < today
  return (
    <span>
      {say('Frist {date}', { date: dayWords(due, today) })},{' '}
      <span className={late ? 'b-late' : undefined}>{distanceWords(due, today)}</span>
    </span>
  )
}
