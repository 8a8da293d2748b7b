'use client'

import { Button } from '@/components/ui/button'

export default function SectionFailed({ reset }: { reset: () => void }) {
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>Kapittelet kunne ikke hentes</h1>
      <p className="b-intro">
        Serveren svarte ikke. Ingenting er gått tapt: det du har skrevet, er lagret eller ligger i
        nettleseren.
      </p>
      <p className="b-gap">
        <Button look="secondary" onClick={reset}>
          Prøv igjen
        </Button>
      </p>
    </main>
  )
}
