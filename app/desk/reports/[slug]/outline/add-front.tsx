'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { addFrontAction } from './actions'

/** Offered while the report says nothing on its front page. */
export function AddFront({ report }: { report: string }) {
  const { refresh } = useRouter()
  return (
    <section className="b-panel b-stacked" aria-labelledby="forside">
      <h2 id="forside">{say('Forsiden')}</h2>
      <p className="b-small">
        {say(
          'Rapporten kan begynne med en tekst på forsiden. Uten den står ingressen fra det første kapittelet der.',
        )}
      </p>
      <div>
        <Act
          look="secondary"
          label={say('Skriv på forsiden')}
          act={() => addFrontAction({ report })}
          onDone={refresh}
        />
      </div>
    </section>
  )
}
