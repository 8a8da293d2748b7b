'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/components/ui/act'
import { Alert } from '@/components/ui/alert'
import { remindedWords } from '@/lib/core/mail/reminding'
import { counted } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { remindAction } from './actions'

type Props = {
  sections: string[]
  /** How many would get it now. */
  people: number
  /** Why nothing is sent from here; null: it is. */
  silent: string | null
}

/** Reminds everybody who is late, and says honestly what became of it. */
export function Remind({ sections, people, silent }: Props) {
  const { refresh } = useRouter()
  const [told, tell] = useState('')
  return (
    <>
      {people > 0 && (
        <div className="b-add">
          <Act
            label={say('Send påminnelse til {people}', {
              people: counted(people, 'én person', '{n} personer'),
            })}
            act={() => remindAction({ sections })}
            onDone={(reminded) => {
              tell(remindedWords(reminded))
              refresh()
            }}
          />
        </div>
      )}
      <div role="status">{told && <Alert>{told}</Alert>}</div>
      <p className="b-hint b-add">
        {say('Hver får én e-post med alt som er forsinket, og ingen får mer enn én i døgnet.')} {silent}
      </p>
    </>
  )
}
