'use client'

import { useId } from 'react'
import { type AnswerStatus, answerStatuses } from '@/lib/core/blocks/answers'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { AnswerMark } from './mark'

type AnswerChoicesProps = {
  /** What the challenge is called. */
  about: string
  /** The DOM id of the whole. */
  id?: string
  status: AnswerStatus | null
  onChoose: (status: AnswerStatus) => void
}

/** The five fates of a challenge, one to be chosen. */
export function AnswerChoices({ about, id, status, onChoose }: AnswerChoicesProps) {
  const name = useId()
  return (
    <fieldset className="b-choices" id={id}>
      <legend className="ds-sr-only">{say('Hva ble det av «{about}»?', { about })}</legend>
      {answerStatuses.map((one) => (
        <label key={one} className="b-choice">
          <input type="radio" name={name} checked={one === status} onChange={() => onChoose(one)} />
          <AnswerMark status={one} language={spoken().language} />
        </label>
      ))}
    </fieldset>
  )
}
