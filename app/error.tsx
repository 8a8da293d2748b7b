'use client'
import { Button } from '@/components/ui/button'
import { say } from '@/lib/core/words/say'

/** Stands in for a page that failed. What went wrong is in the log of the server, not here. */
export default function Failure({ reset }: { reset: () => void }) {
  return (
    <main className="b-wrap b-main">
      <h1>{say('Noe gikk galt hos oss')}</h1>
      <p className="b-intro">{say('Ingenting du har skrevet, er borte. Vent litt, og prøv igjen.')}</p>
      <p className="b-gap">
        <Button onClick={reset}>{say('Prøv igjen')}</Button>
      </p>
    </main>
  )
}
