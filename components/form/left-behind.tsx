'use client'

import { useEffect, useState } from 'react'
import { hasAll } from '@/lib/core/arrived'
import { asNode } from '@/lib/core/merge'
import type { OpenedSection } from '@/lib/core/opened'
import type { Change } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { Button } from '../ui/button'
import { discard, type Kept, leftBehind, whenLetGo } from './kept'
import { savedOf, useScene } from './store'
import { TakeAlong } from './take-along'
import type { Writing } from './writing'
import { Words } from './written'

type LeftBehindProps = {
  /** The section as the server is known to have it; without content where it is out of reach. */
  opened: Pick<OpenedSection, 'id'> & Partial<Pick<OpenedSection, 'content'>>
  me: string
  /** Asks the server what it has now: the page may have been drawn before the last save of the page before it. */
  ask?: () => Promise<void>
  /** Brings it back; false: not now. Absent where nothing can be written any more. */
  restore?: (kept: Kept) => Promise<boolean>
}

/** Text that an earlier page could not save: offered back, or, in a closed section, shown to be copied. */
export function LeftBehind({ opened, me, ask, restore }: LeftBehindProps) {
  const [found, setFound] = useState<[string, Kept][]>([])
  const [says, setSays] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    const here = new AbortController()
    void look()
    void whenLetGo(me, opened.id, here.signal, look)
    return () => here.abort()
  }, [])

  const look = async () => {
    // A browser that keeps nothing has nothing.
    const all = await leftBehind(me, opened.id).catch(() => [])
    if (all.length > 0) await ask?.()
    setFound(all)
  }

  const { content } = opened
  useEffect(() => {
    const arrived = found.filter(([, kept]) => !isNews(content, kept))
    if (arrived.length === 0) return
    for (const [key] of arrived) void discard(key)
    setFound((all) => all.filter((one) => !arrived.includes(one)))
  }, [found, content])

  const forget = (key: string) => {
    void discard(key)
    setFound((all) => all.filter(([other]) => other !== key))
  }
  const bringBack = async ([key, kept]: [string, Kept]) => {
    if (await restore?.(kept)) forget(key)
    else setSays(say('Det gikk ikke akkurat nå. Teksten er fortsatt tatt vare på. Prøv igjen om litt.'))
  }

  const news = found.filter(([, kept]) => isNews(content, kept))
  return news.map(([key, kept]) => (
    <Alert key={key} tone="warning" role="alert">
      <p>
        <strong>
          {say('Vi fant tekst som ikke ble lagret {moment}.', { moment: momentWords(new Date(kept.at)) })}
        </strong>{' '}
        {!restore && say('Kapittelet kan ikke endres nå, men du kan kopiere teksten.')}
      </p>
      <div className="b-kept b-add">
        {textOf(kept) ? <Words>{textOf(kept)}</Words> : say('Bare flyttinger og slettinger.')}
      </div>
      {says && <p className="b-add">{says}</p>}
      <div className="b-row b-add">
        {restore && (
          <Button look="secondary" small onClick={() => bringBack([key, kept])}>
            {say('Hent den tilbake')}
          </Button>
        )}
        <TakeAlong text={textOf(kept)} />
        <Button look="tertiary" small onClick={() => forget(key)}>
          {say('Forkast')}
        </Button>
      </div>
    </Alert>
  ))
}

type LeftBehindHereProps = { id: string; me: string; writing: Writing }

/** The same over a form: what arrives while it is open is offered no longer. */
export function LeftBehindHere({ id, me, writing: { store, autosave } }: LeftBehindHereProps) {
  const content = useScene(store, savedOf)
  return <LeftBehind opened={{ id, content }} me={me} ask={autosave.fetch} restore={autosave.restore} />
}

const all = ({ save, rest }: Kept): Change[] => [...save.changes, ...rest]

/** It was never confirmed, but it may have arrived. */
function isNews(content: LeftBehindProps['opened']['content'], kept: Kept): boolean {
  return !content || !hasAll(asNode(content), all(kept))
}

/** The last words for each place. */
function textOf(kept: Kept): string {
  const places = new Map(all(kept).map(({ path, to }) => [path.join(), to]))
  return [...places.entries()]
    .filter(([path]) => !path.endsWith('order'))
    .flatMap(([, to]) => wordsOf(to))
    .join('\n')
}
