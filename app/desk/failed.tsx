import { Button } from '@/components/ui/button'
import { say } from '@/lib/core/words/say'

/** A page of the desk that could not be fetched, and what that means for whoever wrote on it. */
export function Failed({ title, says, reset }: { title: string; says: string; reset: () => void }) {
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{title}</h1>
      <p className="b-intro">{says}</p>
      <p className="b-gap">
        <Button look="secondary" onClick={reset}>
          {say('Prøv igjen')}
        </Button>
      </p>
    </main>
  )
}
