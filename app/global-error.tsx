'use client'
import Failure from './error'

/** Stands in for the whole document when even its frame fails. */
export default function GlobalFailure({ reset }: { reset: () => void }) {
  return (
    <html lang="nb">
      <body>
        <Failure reset={reset} />
      </body>
    </html>
  )
}
