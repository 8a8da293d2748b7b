import type { ReactNode } from 'react'
import { say } from '@/lib/core/words/say'

/** A status in its shape and word: the one that went is struck out, the one that came stands beside it. */
export function StatusCompared({ was, now, same }: { was: ReactNode; now: ReactNode; same: boolean }) {
  if (same) return now
  return (
    <>
      {was && (
        <del>
          <span className="ds-sr-only">{say('fjernet:')} </span>
          {was}
        </del>
      )}{' '}
      {now && (
        <ins>
          <span className="ds-sr-only">{say('satt inn:')} </span>
          {now}
        </ins>
      )}
    </>
  )
}
