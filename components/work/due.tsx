import { dayWords, distanceWords } from '@/lib/core/words/days'

/** "Frist fredag 12. februar, om 3 dager"; late in red and in words. */
export function Due({ due, today }: { due: string | null; today: string }) {
  if (due === null) return null
  const late = due < today
  return (
    <span>
      Frist {dayWords(due, today)},{' '}
      <span className={late ? 'b-late' : undefined}>{distanceWords(due, today)}</span>
    </span>
  )
}
