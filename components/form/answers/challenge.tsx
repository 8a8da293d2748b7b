'use client'

import { nanoid } from 'nanoid'
import { useId, useState } from 'react'
import { AnswerChoices } from '@/components/blocks/answers/choices'
import { AnswerFields } from '@/components/blocks/answers/fields'
import { AnswerMark } from '@/components/blocks/answers/mark'
import { Button, TextButton } from '@/components/ui/button'
import { type Asked, answered, carriedOn, carryOn } from '@/lib/core/answering'
import type { Answer } from '@/lib/core/blocks/answers'
import type { Item } from '@/lib/core/blocks/items'
import { at } from '@/lib/core/blocks/kind'
import type { Content } from '@/lib/core/section'
import { pointName } from '@/lib/core/words/points'
import { drawAndFocus, fieldId } from '../place'
import type { Writing } from '../writing'

type LastChallengeProps = {
  asked: Asked
  challenge: Item
  answer: Answer | undefined
  content: Content
  year: number
  write: Writing['write']
}

/** One of last year's challenges: to be answered, being answered, or answered and folded. */
export function LastChallenge({ asked, challenge, answer, content, year, write }: LastChallengeProps) {
  const [open, setOpen] = useState(!answer)
  const own = useId()
  const name = pointName(challenge.text)
  const block = { id: asked.section }
  const isCarriedOn = carriedOn(content, challenge.id) !== undefined

  if (!answer) {
    return (
      <li>
        <h3>{name}</h3>
        <AnswerChoices
          about={name}
          id={fieldId(at(block, 'items', challenge.id))}
          status={null}
          onChoose={(status) => {
            setOpen(true)
            write(answered(content, asked, challenge, status))
          }}
        />
        <p className="b-hint">Ikke besvart. {!asked.answersRequired && 'Du kan sende kapittelet likevel.'}</p>
      </li>
    )
  }
  if (!open) {
    return (
      <li>
        <AnswerMark status={answer.status} language="nb" />
        <p>
          {name} {isCarriedOn && 'Ført videre. '}
          <TextButton
            id={`${own}.change`}
            aria-label={`Endre svaret på «${name}»`}
            onClick={() => drawAndFocus(() => setOpen(true), `${own}.fold`)}
          >
            Endre svaret
          </TextButton>
        </p>
      </li>
    )
  }
  return (
    <li>
      <h3>{name}</h3>
      <AnswerFields
        block={block}
        answer={answer}
        siblings={content.blocks}
        idOf={(path) => `${own}.${path.at(-1)}`}
        write={write}
      />
      <div className="b-row">
        {isCarriedOn ? (
          <span className="b-hint">Ført videre til {year}.</span>
        ) : (
          <Button
            look="secondary"
            small
            aria-label={`Før «${name}» videre til ${year}`}
            onClick={() =>
              write(carryOn(content, challenge, nanoid), `Utfordringen er ført videre til ${year}.`)
            }
          >
            Før videre til {year}
          </Button>
        )}
        <TextButton
          id={`${own}.fold`}
          aria-label={`Lukk svaret på «${name}»`}
          onClick={() => drawAndFocus(() => setOpen(false), `${own}.change`)}
        >
          Lukk svaret
        </TextButton>
      </div>
    </li>
  )
}
