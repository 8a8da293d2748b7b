'use client'

import { Checkbox } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'
import { askForAnswersAction } from './actions'
import { useSetting } from './use-setting'

/** Makes an answer to each of last year's challenges a condition for submitting a section. */
export function AskForAnswers({ report, required }: { report: string; required: boolean }) {
  const { says, busy, choose } = useSetting()
  return (
    <div className="b-stacked b-gap">
      <Checkbox
        label={say('Alle utfordringene fra i fjor må besvares før et kapittel kan sendes til godkjenning')}
        checked={required}
        disabled={busy}
        onChange={({ target }) => choose(() => askForAnswersAction({ report, required: target.checked }))}
      />
      <p className="b-hint">{say('Ellers får de som skriver, bare en påminnelse.')}</p>
      <p role="status" className="b-hint">
        {says}
      </p>
    </div>
  )
}
