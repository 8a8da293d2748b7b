'use client'

import { useMark } from '@/components/form/written'
import { RichField } from '@/components/rich/field'
import { Select } from '@/components/ui/field'
import { Said } from '@/components/ui/said'
import type { Block } from '@/lib/core/blocks/all'
import type { Answer } from '@/lib/core/blocks/answers'
import { at, type Path } from '@/lib/core/blocks/kind'
import { inOrder } from '@/lib/core/order'
import type { Change } from '@/lib/core/tree'
import { pointName } from '@/lib/core/words/points'
import { say } from '@/lib/core/words/say'
import { AnswerChoices } from './choices'

type AnswerFieldsProps = {
  /** The block it stands in. */
  block: { id: string }
  answer: Answer
  siblings: readonly Block[]
  /** The DOM id of a field, from its path: the same answer may stand twice on the screen. */
  idOf: (path: Path) => string
  write: (changes: Change[], undoable?: string) => void
}

/** One answer while it is written: what became of the challenge, a sentence, and a result that shows it. */
export function AnswerFields({ block, answer, siblings, idOf, write }: AnswerFieldsProps) {
  const path = (field: string) => at(block, 'items', answer.id, field)
  const about = pointName(answer.was)
  return (
    <div className="b-answer">
      <AnswerChoices
        about={about}
        id={idOf(path('status'))}
        status={answer.status}
        onChoose={(status) => write([{ path: path('status'), to: status }])}
      />
      <p className="ds-label" aria-hidden="true">
        {say('Én setning til leseren')}
      </p>
      <RichField
        kind="line"
        id={idOf(path('says'))}
        label={say('Én setning til leseren om «{about}»', { about })}
        placeholder={say('Hva er gjort, og hva skjer nå?')}
        value={answer.says}
        onChange={(says) => write([{ path: path('says'), to: says }])}
      />
      <ResultChoice
        id={idOf(path('result'))}
        about={about}
        chosen={answer.result}
        siblings={siblings}
        onChoose={(result) => write([{ path: path('result'), to: result }])}
      />
    </div>
  )
}

type ResultChoiceProps = {
  id: string
  about: string
  chosen: string | undefined
  siblings: readonly Block[]
  onChoose: (result: string | undefined) => void
}

/** Which of this year's results shows it. One that was removed stays chosen, and says so. */
function ResultChoice({ id, about, chosen, siblings, onChoose }: ResultChoiceProps) {
  const lang = useMark()
  const results = inOrder(siblings).flatMap((one) => (one.kind === 'results' ? inOrder(one.items) : []))
  const isGone = chosen !== undefined && !results.some((one) => one.id === chosen)
  if (results.length === 0 && !isGone) return null
  return (
    <Select
      id={id}
      label={
        <Said
          of="Resultat som viser det <more>(om «{about}»)</more>"
          with={{ more: (words) => <span className="ds-sr-only">{words}</span>, about }}
        />
      }
      error={isGone ? say('Resultatet er fjernet.') : undefined}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value || undefined)}
    >
      <option value="">{say('Ikke valgt')}</option>
      {isGone && <option value={chosen}>{say('Et resultat som er fjernet')}</option>}
      {results.map((one) => (
        <option key={one.id} value={one.id} lang={lang}>
          {pointName(one.text) || say('Tomt punkt')}
        </option>
      ))}
    </Select>
  )
}
