'use client'

import { Select } from '@/components/ui/field'
import { LanguageOptions } from '@/components/ui/language-options'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { chooseReportLanguageAction } from './actions'
import { useSetting } from './use-setting'

/** What the pages of the report speak around what people write. */
export function ReportLanguage({ report, language }: { report: string; language: Language }) {
  const { says, busy, choose } = useSetting()
  return (
    <div className="b-stacked b-gap">
      <Select
        label={say('Språket i rapporten')}
        hint={say(
          'Ordene rundt det dere skriver, på leserens sider og i filene, fra neste utgave av. Nye kapitler får samme språk; de som finnes, beholder sitt.',
        )}
        value={language}
        disabled={busy}
        onChange={({ target }) =>
          choose(() => chooseReportLanguageAction({ report, language: target.value as Language }))
        }
      >
        <LanguageOptions />
      </Select>
      <p role="status" className="b-hint">
        {says}
      </p>
    </div>
  )
}
