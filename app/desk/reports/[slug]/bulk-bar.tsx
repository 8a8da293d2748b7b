'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/components/ui/act'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { remindedWords } from '@/lib/core/mail/reminding'
import type { Severally } from '@/lib/core/outlining'
import { counted, sentence } from '@/lib/core/words/counts'
import type { Several } from '@/lib/reports/assign-several'
import type { Choices } from '@/lib/reports/choices'
import { remindAction } from './actions'
import { barId, PickAll, usePicking } from './picking'
import { SetSeveral } from './set-several'

const buttons: Record<Severally, string> = { due: 'Ny frist', owner: 'Ny ansvarlig', department: 'Ny enhet' }

/** What can be done with all that are chosen, and what came of it. */
export function BulkBar({ choices }: { choices: Choices }) {
  const { refresh } = useRouter()
  const { picked, pick } = usePicking()
  const [setting, open] = useState<Severally | null>(null)
  const [said, say] = useState<Several | string | null>(null)
  const done = (set: Several) => {
    open(null)
    say(set)
    // What was refused stays chosen.
    pick(set.refused.map(({ id }) => id))
    refresh()
  }
  return (
    <>
      <section className="b-sel" id={barId} aria-label="Valgte kapitler" data-any={picked.length > 0}>
        <PickAll />
        <strong role="status">{picked.length > 0 && `${picked.length} valgt`}</strong>
        {picked.length > 0 && (
          <div className="b-row b-push">
            <Act
              small
              look="secondary"
              label="Send påminnelse"
              act={() => remindAction({ sections: [...picked] })}
              onDone={(reminded) => {
                say(remindedWords(reminded))
                refresh()
              }}
            />
            {(Object.keys(buttons) as Severally[]).map((one) => (
              <Button key={one} small look="secondary" onClick={() => open(one)}>
                {buttons[one]}
              </Button>
            ))}
          </div>
        )}
      </section>
      <div role="status">{said && <Said said={said} />}</div>
      <SetSeveral
        what={setting}
        title={
          setting ? `${buttons[setting]} for ${counted(picked.length, 'ett kapittel', '{n} kapitler')}` : ''
        }
        ids={picked}
        choices={choices}
        onClose={() => open(null)}
        onDone={done}
      />
    </>
  )
}

function Said({ said }: { said: Several | string }) {
  if (typeof said === 'string') return <Alert>{said}</Alert>
  const { changed, refused } = said
  const changes = `${sentence(counted(changed, 'ett kapittel', '{n} kapitler'))} er endret.`
  if (refused.length === 0) return <Alert tone="success">{changes}</Alert>
  return (
    <Alert tone="warning">
      <p>
        {changes} {sentence(counted(refused.length, 'ett kapittel', '{n} kapitler'))} er ikke endret:
      </p>
      <ul>
        {refused.map(({ id, title, says }) => (
          <li key={id}>
            «{title}»: {says}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
