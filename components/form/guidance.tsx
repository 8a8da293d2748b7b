'use client'

import { memo, useDeferredValue } from 'react'
import type { Guidance } from '@/lib/core/outlining'
import { words } from '@/lib/core/section'
import { type Requirement, ruleOf } from '@/lib/core/statutory'
import { lawSentence } from '@/lib/core/statutory/standing'
import { say } from '@/lib/core/words/say'
import { contentOf, type Store, useScene } from './store'

const advice = () => [
  say('Begynn med det viktigste. Leseren skal forstå året av den første setningen.'),
  say('Ett resultat i hvert punkt, med tall der du har det, og hva det betyr for innbyggerne.'),
  say('Skriv om det som ikke gikk også. Det er det leserne husker at du sa.'),
  say('La tallene stå i tabeller, og vis til dem i teksten.'),
]

type Props = { guidance: Guidance; answers: readonly Requirement[]; store: Store }

/** What the manager and the law ask of this section, an example, and advice that holds for all. */
export function GuidancePanel({ guidance, answers, store }: Props) {
  return (
    <div className="b-last b-small">
      <Length expected={guidance.expectedWords} store={store} />
      <Told text={guidance.guidance} />
      <AskedByLaw answers={answers} />
      {guidance.example !== '' && (
        <>
          <h3>{say('Slik kan det se ut')}</h3>
          <blockquote className="b-quote">
            <Told text={guidance.example} />
          </blockquote>
        </>
      )}
      <h3>{say('Råd for alle kapitler')}</h3>
      <ul>
        {advice().map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}

/** "Om lag 400 ord er passe. Nå er det 312." Counted behind the typing. */
const Length = memo(function Length({ expected, store }: { expected: number | null; store: Store }) {
  const content = useDeferredValue(useScene(store, contentOf))
  if (expected === null) return null
  const count = words({ ...content, title: '' })
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length
  return (
    <p>
      <strong>{say('Om lag {count} ord er passe.', { count: String(expected) })}</strong>{' '}
      {say('Nå er det {count}.', { count: String(count) })}
    </p>
  )
})

/** What the law asks of the section: nothing of it may be forgotten. */
function AskedByLaw({ answers }: { answers: readonly Requirement[] }) {
  if (answers.length === 0) return null
  return (
    <>
      <h3>{say('Kapittelet skal svare på lovkrav')}</h3>
      <ul>
        {answers.map((name) => (
          <li key={name}>
            {lawSentence(name)}: {ruleOf(name).says}.
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
  return Array.from(paragraphs.entries(), ([place, paragraph]) => <p key={place}>{paragraph}</p>)
}
