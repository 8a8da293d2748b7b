'use client'

import { memo, useDeferredValue } from 'react'
import { unanswered } from '@/lib/core/answering'
import type { Lack } from '@/lib/core/blocks/kind'
import { type Around, hindrances } from '@/lib/core/section'
import { unansweredWords } from '@/lib/core/words/answers'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { Icon } from '../ui/icon'
import { drawAndGo, fieldId } from './place'
import { contentOf, type Store, useScene } from './store'

/** What hinders submission right now, each with a link to its place, and last year's challenges that wait. */
export function Lacking({ store, around }: { store: Store; around: Around }) {
  const { asked } = around
  const content = useDeferredValue(useScene(store, contentOf))
  const collisions = useScene(store, (scene) => scene.collisions)
  const lacking = hindrances(content, { collisions, ...around })
  const waiting = asked && !asked.answersRequired ? unanswered(content, asked).length : 0
  return (
    <section className="b-panel" aria-labelledby="mangler">
      <h2 id="mangler">
        {lacking.length === 0
          ? say('Klart til å sendes')
          : sentence(say('{things} mangler', { things: counted(lacking.length, 'én ting', '{n} ting') }))}
      </h2>
      {lacking.length === 0 ? (
        <p className="b-small">{say('Ingenting mangler.')}</p>
      ) : (
        <LackList lacking={lacking} />
      )}
      {asked && waiting > 0 && <p className="b-small b-add">{unansweredWords(waiting, asked.year)}</p>}
    </section>
  )
}

export const LackList = memo(function LackList({
  lacking,
  onGo,
}: {
  lacking: readonly Lack[]
  onGo?: () => void
}) {
  return (
    <ul className="b-lack b-small">
      {lacking.map(({ path, says }) => (
        <li key={`${path.join('.')} ${says}`}>
          <Icon name="warning" />
          <a
            className="ds-link"
            href={`#${fieldId(path)}`}
            onClick={(event) => {
              event.preventDefault()
              drawAndGo(() => onGo?.(), path)
            }}
          >
            {says}
          </a>
        </li>
      ))}
    </ul>
  )
})
