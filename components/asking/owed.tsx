'use client'

import { use, useDeferredValue } from 'react'
import { at } from '@/lib/core/blocks/kind'
import { owesWords } from '@/lib/core/words/asking'
import { say } from '@/lib/core/words/say'
import { drawAndGo, fieldId } from '../form/place'
import { contentOf, type Store, useScene } from '../form/store'
import { Icon } from '../ui/icon'
import { AskingContext } from './context'

/** Who owes the section figures: a hint, never a hindrance. */
export function OwedFigures({ store }: { store: Store }) {
  const requests = use(AskingContext)?.requests ?? []
  const { blocks } = useDeferredValue(useScene(store, contentOf))
  if (requests.length === 0) return null
  return (
    <section className="b-panel" aria-labelledby="bestilt">
      <h2 id="bestilt">{say('Bestilte tall')}</h2>
      <ul className="b-lack b-small">
        {requests.map((request) => {
          const path = at({ id: request.table })
          return (
            <li key={request.id}>
              <Icon name={request.answered ? 'tick' : request.late ? 'warning' : 'submitted'} />
              <a
                className="ds-link"
                href={`#${fieldId(path)}`}
                onClick={(event) => {
                  event.preventDefault()
                  drawAndGo(() => {}, path)
                }}
              >
                {owesWords(request, blocks)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
