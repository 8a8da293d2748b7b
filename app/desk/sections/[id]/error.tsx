'use client'

import { say } from '@/lib/core/words/say'
import { Failed } from '../../failed'

export default function SectionFailed({ reset }: { reset: () => void }) {
  return (
    <Failed
      title={say('Kapittelet kunne ikke hentes')}
      says={say(
        'Serveren svarte ikke. Ingenting er gått tapt: det du har skrevet, er lagret eller ligger i nettleseren.',
      )}
      reset={reset}
    />
  )
}
