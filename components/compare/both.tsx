import type { ReactNode } from 'react'

/** What was and what is, side by side and named; one of them alone stands without a name. */
export function Both({ was, now }: { was: ReactNode; now: ReactNode }) {
  if (!was || !now) return <div className="b-drawn">{was || now}</div>
  return (
    <div className="b-drawn b-both">
      <div>
        <p className="b-mark">Før</p>
        {was}
      </div>
      <div>
        <p className="b-mark">Nå</p>
        {now}
      </div>
    </div>
  )
}
