'use client'
import { Button } from '@/components/ui/button'

/** Stands in for a page that failed. What went wrong is in the log of the server, not here. */
export default function Failure({ reset }: { reset: () => void }) {
  return (
    <main className="b-wrap b-main">
      <h1>Noe gikk galt hos oss</h1>
      <p className="b-intro">Ingenting du har skrevet, er borte. Vent litt, og prøv igjen.</p>
      <p className="b-gap">
        <Button onClick={reset}>Prøv igjen</Button>
      </p>
    </main>
  )
}
