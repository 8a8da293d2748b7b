'use client'

import { nanoid } from 'nanoid'
import { useId, useState } from 'react'
import { AnswerChoices } from '@/components/blocks/answers/choices'
import { AnswerFields } from '@/components/blocks/answers/fields'
import { AnswerMark } from '@/components/blocks/answers/mark'
import { Button, TextButton } from '@/components/ui/button'
import { Written } from '@/components/ui/written'
import { type Asked, answered, carriedOn, carryOn } from '@/lib/core/answering'
import type { Answer } from '@/lib/core/blocks/answers'
import type { Item } from '@/lib/core/blocks/items'
import { at } from '@/lib/core/blocks/kind'
import type { Content } from '@/lib/core/section'
import { pointName } from '@/lib/core/words/points'
import { say } from '@/lib/core/words/say'
import { foreign, spoken } from '@/lib/core/words/spoken'
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
        <h3 lang={foreign(asked.content.language)}>{name}</h3>
        <AnswerChoices
          about={name}
          id={fieldId(at(block, 'items', challenge.id))}
          status={null}
          onChoose={(status) => {
            setOpen(true)
            write(answered(content, asked, challenge, status))
          }}
        />
        <p className="b-hint">
          {say('Ikke besvart.')} {!asked.answersRequired && say('Du kan sende kapittelet likevel.')}
        </p>
      </li>
    )
  }
  if (!open) {
    return (
      <li>
        <AnswerMark status={answer.status} language={spoken().language} />
        <p>
          <Written lang={asked.content.language}>{name}</Written> {isCarriedOn && `${say('Ført videre.')} `}
          <TextButton
            id={`${own}.change`}
            aria-label={say('Endre svaret på «{name}»', { name })}
            onClick={() => drawAndFocus(() => setOpen(true), `${own}.fold`)}
          >
            {say('Endre svaret')}
          </TextButton>
        </p>
      </li>
    )
  }
  return (
    <li>
      <h3 lang={foreign(asked.content.language)}>{name}</h3>
      <AnswerFields
        block={block}
        answer={answer}
        siblings={content.blocks}
        idOf={(path) => `${own}.${path.at(-1)}`}
        write={write}
      />
      <div className="b-row">
        {isCarriedOn ? (
          <span className="b-hint">{say('Ført videre til {year}.', { year: String(year) })}</span>
        ) : (
          <Button
            look="secondary"
            small
            aria-label={say('Før «{name}» videre til {year}', { name, year: String(year) })}
            onClick={() =>
              write(
                carryOn(content, challenge, nanoid),
                say('Utfordringen er ført videre til {year}.', { year: String(year) }),
              )
            }
          >
            {say('Før videre til {year}', { year: String(year) })}
          </Button>
        )}
        <TextButton
          id={`${own}.fold`}
          aria-label={say('Lukk svaret på «{name}»', { name })}
          onClick={() => drawAndFocus(() => setOpen(false), `${own}.change`)}
        >
          {say('Lukk svaret')}
        </TextButton>
      </div>
    </li>
  )
}
