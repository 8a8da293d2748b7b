'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Select } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import { type Language, languages } from '@/lib/core/section'
import { languageNames } from '@/lib/core/words/languages'
import { say } from '@/lib/core/words/say'
import { chooseReportLanguageAction } from './actions'

/** What the pages of the report speak around what people write. */
export function ReportLanguage({ report, language }: { report: string; language: Language }) {
  const { refresh } = useRouter()
  const [says, setSays] = useState('')
  const [busy, start] = useTransition()
  const choose = (wanted: Language) =>
    start(async () => {
      const outcome = await reach(() => chooseReportLanguageAction({ report, language: wanted }))
      setSays(outcome.ok ? say('Valget er lagret.') : outcome.refusal.says)
      if (outcome.ok) refresh()
    })
  return (
    <div className="b-stacked b-gap">
      <Select
        label={say('Språket i rapporten')}
        hint={say(
          'Ordene rundt det dere skriver, på leserens sider og i filene, fra neste utgave av. Nye kapitler får samme språk; de som finnes, beholder sitt.',
        )}
        value={language}
        disabled={busy}
        onChange={(event) => choose(event.target.value as Language)}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
      <p role="status" className="b-hint">
        {says}
      </p>
    </div>
  )
}
