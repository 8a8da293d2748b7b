'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Checkbox } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import { say } from '@/lib/core/words/say'
import { askForAnswersAction } from './actions'

/** Makes an answer to each of last year's challenges a condition for submitting a section. */
export function AskForAnswers({ report, required }: { report: string; required: boolean }) {
  const { refresh } = useRouter()
  const [says, setSays] = useState('')
  const [busy, start] = useTransition()
  const ask = (wanted: boolean) =>
    start(async () => {
      const outcome = await reach(() => askForAnswersAction({ report, required: wanted }))
      setSays(outcome.ok ? say('Valget er lagret.') : outcome.refusal.says)
      if (outcome.ok) refresh()
    })
  return (
    <div className="b-stacked b-gap">
      <Checkbox
        label={say('Alle utfordringene fra i fjor må besvares før et kapittel kan sendes til godkjenning')}
        checked={required}
        disabled={busy}
        onChange={(event) => ask(event.target.checked)}
      />
      <p className="b-hint">{say('Ellers får de som skriver, bare en påminnelse.')}</p>
      <p role="status" className="b-hint">
        {says}
      </p>
    </div>
  )
}
