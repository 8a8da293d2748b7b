'use client'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import Failure from './error'
import './desk/desk.css'

/** Stands in for the whole document when even its frame fails. */
export default function GlobalFailure({ reset }: { reset: () => void }) {
  return (
    <html lang={spoken().language}>
      <body data-size="sm">
        <title>{say('Noe gikk galt – Beretning')}</title>
        <Failure reset={reset} />
      </body>
    </html>
  )
}
