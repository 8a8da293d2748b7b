'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { reach } from '@/components/ui/reach'
import { Title } from '@/components/work/title'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { putBackSectionAction } from './actions'

type Props = { language: Language; rows: readonly { id: string; title: string; when: string }[] }

/** What was taken out, with a way back in. */
export function Removed({ language, rows }: Props) {
  const { refresh } = useRouter()
  const [busy, start] = useTransition()
  const [refusal, refuse] = useState('')
  const putBack = (id: string) =>
    start(async () => {
      const outcome = await reach(() => putBackSectionAction({ id }))
      refuse(outcome.ok ? '' : outcome.refusal.says)
      refresh()
    })
  return (
    <section className="b-sec" aria-labelledby="ute">
      <div className="b-h">
        <h2 id="ute">{say('Tatt ut')}</h2>
      </div>
      {refusal && (
        <Alert tone="danger" role="alert">
          {refusal}
        </Alert>
      )}
      <ul className="b-feed">
        {rows.map(({ id, title, when }) => (
          <li key={id} className="b-row">
            <span>
              <Title of={{ title, language }} />{' '}
              <span className="b-meta">{say('tatt ut {when}', { when })}</span>
            </span>
            <Button
              look="secondary"
              small
              className="b-push"
              disabled={busy}
              aria-label={say('Sett inn igjen {title}', { title })}
              onClick={() => putBack(id)}
            >
              {say('Sett inn igjen')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
