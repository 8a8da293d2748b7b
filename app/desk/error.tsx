'use client'

import { Button } from '@/components/ui/button'

export default function Failure({ reset }: { reset: () => void }) {
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>Siden kunne ikke hentes</h1>
      <p className="b-intro">
        Serveren svarte ikke som den skulle. Ingenting er gått tapt, og publiserte sider virker som før.
      </p>
      <p className="b-gap">
        <Button look="secondary" onClick={reset}>
          Prøv igjen
        </Button>
      </p>
    </main>
  )
}
