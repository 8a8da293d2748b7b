import type { ReactNode } from 'react'
import { say } from '@/lib/core/words/say'

/** What was and what is, side by side and named; one of them alone stands without a name. */
export function Both({ was, now }: { was: ReactNode; now: ReactNode }) {
  if (!was || !now) return <div className="b-drawn">{was || now}</div>
  return (
    <div className="b-drawn b-both">
      <div>
        <p className="b-mark">{say('Før')}</p>
        {was}
      </div>
      <div>
        <p className="b-mark">{say('Nå')}</p>
        {now}
      </div>
    </div>
  )
}
