'use client'

import { say } from '@/lib/core/words/say'
import { Failed } from './failed'

export default function DeskFailed({ reset }: { reset: () => void }) {
  return (
    <Failed
      title={say('Siden kunne ikke hentes')}
      says={say(
        'Serveren svarte ikke som den skulle. Ingenting er gått tapt, og publiserte sider virker som før.',
      )}
      reset={reset}
    />
  )
}
