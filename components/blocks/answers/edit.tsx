'use client'

import type { EditProps } from '@/components/blocks/props'
import { LineText } from '@/components/blocks/rich'
import { fieldId } from '@/components/form/place'
import { Button } from '@/components/ui/button'
import type { Answers } from '@/lib/core/blocks/answers'
import { at } from '@/lib/core/blocks/kind'
import { inOrder } from '@/lib/core/order'
import { pointName } from '@/lib/core/words/points'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { AnswerFields } from './fields'

/** Every answer given. New ones are given beside the form, where last year's challenges stand. */
export function AnswersEdit({ block, siblings, language, write }: EditProps<Answers>) {
  return (
    <>
      {block.items.length === 0 && <p className="b-hint">{say('Ingen utfordringer er besvart.')}</p>}
      <ul className="b-answers">
        {inOrder(block.items).map((answer) => (
          <li key={answer.id} id={fieldId(at(block, 'items', answer.id))}>
            <p lang={foreign(language)}>
              <LineText doc={answer.was} />
            </p>
            <AnswerFields block={block} answer={answer} siblings={siblings} idOf={fieldId} write={write} />
            <Button
              look="tertiary"
              small
              aria-label={say('Fjern svaret på «{challenge}»', { challenge: pointName(answer.was) })}
              onClick={() => write([{ path: at(block, 'items', answer.id) }], say('Svaret er fjernet.'))}
            >
              {say('Fjern svaret')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
