'use client'
import Failure from './error'
import './desk/desk.css'

/** Stands in for the whole document when even its frame fails. */
export default function GlobalFailure({ reset }: { reset: () => void }) {
  return (
    <html lang="nb">
      <body data-size="sm">
        <title>Noe gikk galt – Beretning</title>
        <Failure reset={reset} />
      </body>
    </html>
  )
}
