'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/components/ui/act'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { remindedWords } from '@/lib/core/mail/reminding'
import type { Severally } from '@/lib/core/outlining'
import { counted, sentence } from '@/lib/core/words/counts'
import { say, words } from '@/lib/core/words/say'
import type { Several } from '@/lib/reports/assign-several'
import type { Choices } from '@/lib/reports/choices'
import { remindAction } from './actions'
import { barId, PickAll, usePicking } from './picking'
import { SetSeveral } from './set-several'

const buttons = words<Record<Severally, string>>({
  due: 'Ny frist',
  owner: 'Ny ansvarlig',
  department: 'Ny enhet',
})

const titles: Record<Severally, (chapters: string) => string> = {
  due: (chapters) => say('Ny frist for {chapters}', { chapters }),
  owner: (chapters) => say('Ny ansvarlig for {chapters}', { chapters }),
  department: (chapters) => say('Ny enhet for {chapters}', { chapters }),
}

/** What can be done with all that are chosen, and what came of it. */
export function BulkBar({ choices }: { choices: Choices }) {
  const { refresh } = useRouter()
  const { picked, pick } = usePicking()
  const [setting, open] = useState<Severally | null>(null)
  const [told, tell] = useState<Several | string | null>(null)
  const done = (set: Several) => {
    open(null)
    tell(set)
    // What was refused stays chosen.
    pick(set.refused.map(({ id }) => id))
    refresh()
  }
  return (
    <>
      <section className="b-sel" id={barId} aria-label={say('Valgte kapitler')} data-any={picked.length > 0}>
        <PickAll />
        <strong role="status">{picked.length > 0 && say('{count} valgt', { count: picked.length })}</strong>
        {picked.length > 0 && (
          <div className="b-row b-push">
            <Act
              small
              look="secondary"
              label={say('Send påminnelse')}
              act={() => remindAction({ sections: [...picked] })}
              onDone={(reminded) => {
                tell(remindedWords(reminded))
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
      <div role="status">{told && <Told told={told} />}</div>
      <SetSeveral
        what={setting}
        title={setting ? titles[setting](counted(picked.length, 'ett kapittel', '{n} kapitler')) : ''}
        ids={picked}
        choices={choices}
        onClose={() => open(null)}
        onDone={done}
      />
    </>
  )
}

function Told({ told }: { told: Several | string }) {
  if (typeof told === 'string') return <Alert>{told}</Alert>
  const { changed, refused } = told
  const chapters = (count: number) => sentence(counted(count, 'ett kapittel', '{n} kapitler'))
  const changes = say('{chapters} er endret.', { chapters: chapters(changed) })
  if (refused.length === 0) return <Alert tone="success">{changes}</Alert>
  return (
    <Alert tone="warning">
      <p>
        {changes} {say('{chapters} er ikke endret:', { chapters: chapters(refused.length) })}
      </p>
      <ul>
        {refused.map(({ id, title, says }) => (
          <li key={id}>{say('«{title}»: {says}', { title, says })}</li>
        ))}
      </ul>
    </Alert>
  )
}
