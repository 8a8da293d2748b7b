'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { type Hint, hints } from '@/lib/core/hints'
import type { Mend } from '@/lib/core/hints/hint'
import type { Outcome } from '@/lib/core/outcome'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { TextButton } from '../ui/button'
import { drawAndGo, fieldId } from './place'
import { contentOf, useScene } from './store'
import type { Writing } from './writing'

/** Puts a hint away for everybody who writes here, or takes it out again. */
export type HideHint = (input: { hint: string; hide: boolean }) => Promise<Outcome<unknown>>

type HintsProps = { writing: Writing; year: number; hidden: readonly string[]; hide: HideHint }

/** What one may want to look at before sending; folded, because none of it hinders. */
export function Hints({ writing, year, hidden: given, hide }: HintsProps) {
  const content = useDeferredValue(useScene(writing.store, contentOf))
  const [hidden, setHidden] = useState(() => new Set(given))
  const [says, setSays] = useState('')
  const found = useMemo(() => hints(content, year), [content, year])
  const shown = found.filter(({ key }) => !hidden.has(key))
  const away = found.length - shown.length
  if (found.length === 0) return null

  const put = async (keys: readonly string[], hides: boolean) => {
    for (const hint of keys) {
      const outcome = await hide({ hint, hide: hides })
      if (!outcome.ok) return setSays(outcome.refusal.says)
    }
    setSays('')
    setHidden((now) => new Set(hides ? [...now, ...keys] : [...now].filter((key) => !keys.includes(key))))
  }

  return (
    <details className="b-panel b-hints">
      <summary>
        {shown.length === 0
          ? say('Tips: ingen nye')
          : sentence(say('{things} du kan se på', { things: counted(shown.length, 'én ting', '{n} ting') }))}
      </summary>
      <p className="b-small b-muted">{say('Tips hindrer deg ikke i å sende kapittelet.')}</p>
      {says && <p role="alert">{says}</p>}
      <ul className="b-small">
        {shown.map((hint) => (
          <HintLine
            key={`${hint.key} ${hint.path.join('.')}`}
            hint={hint}
            hide={() => put([hint.key], true)}
            mend={({ changes, done }) =>
              drawAndGo(() => writing.write(changes, done), changes[0]?.path ?? hint.path)
            }
          />
        ))}
      </ul>
      {away > 0 && (
        <p className="b-small">
          {sentence(say('{tips} er skjult.', { tips: counted(away, 'ett tips', '{n} tips') }))}{' '}
          <TextButton
            onClick={() =>
              put(
                found.map(({ key }) => key),
                false,
              )
            }
          >
            {say('Vis dem igjen')}
          </TextButton>
        </p>
      )}
    </details>
  )
}

type LineProps = { hint: Hint; hide: () => void; mend: (mend: Mend) => void }

function HintLine({ hint: { path, says, why, mend: way }, hide, mend }: LineProps) {
  return (
    <li>
      <a
        className="ds-link"
        href={`#${fieldId(path)}`}
        onClick={(event) => {
          event.preventDefault()
          drawAndGo(() => {}, path)
        }}
      >
        {says}
      </a>
      <p className="b-muted">
        {why} {way && <TextButton onClick={() => mend(way)}>{way.button}</TextButton>}{' '}
        <TextButton onClick={hide}>{say('Skjul dette tipset')}</TextButton>
      </p>
    </li>
  )
}
