'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { Line } from '@/lib/core/saving-line'
import { unsent } from '@/lib/core/syncing'
import { lineWords } from '@/lib/core/words/saving'
import { say } from '@/lib/core/words/say'
import { TextButton } from '../ui/button'
import { Icon, type IconName } from '../ui/icon'
import { type Store, useScene } from './store'

const icons: Record<ReturnType<typeof lineWords>['tone'], IconName> = {
  ok: 'tick',
  busy: 'submitted',
  warn: 'warning',
  bad: 'warning',
}

const isShut = ({ is }: Line) => is === 'closed' || is === 'signedOut'

type SaveLineProps = {
  store: Store
  onSee: () => void
  onSignIn: () => void
  /** Absent where others choose. */
  onChoose?: () => void
}

/** What is saved, what is not, and why. */
export function SaveLine({ store, onSee, onSignIn, onChoose }: SaveLineProps) {
  const line = useScene(store, (scene) => scene.line)
  const collides = useScene(store, (scene) => scene.collisions.length > 0)
  const pending = useScene(store, ({ line, working }) => isShut(line) && unsent(working).length > 0)
  const kept = useScene(store, (scene) => scene.kept)
  const [now, setNow] = useState(() => new Date())
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is read against the clock of its moment
  useEffect(() => setNow(new Date()), [line])

  if (line.is === 'saved' && collides) {
    return (
      <Said tone="bad">
        {lineWords(line, { now, pending, kept }).says}. <b>{say('To har skrevet på samme sted.')}</b>{' '}
        {say('Begge tekstene er lagret.')}{' '}
        {onChoose && <TextButton onClick={onChoose}>{say('Velg')}</TextButton>}
      </Said>
    )
  }
  const { tone, strong, says } = lineWords(line, { now, pending, kept })
  return (
    <Said tone={tone}>
      {strong && <b>{strong}</b>} {says}
      {pending && line.is === 'closed' && (
        <>
          {' '}
          <TextButton onClick={onSee}>{say('Se den')}</TextButton>
        </>
      )}
      {line.is === 'signedOut' && (
        <>
          {' '}
          <TextButton onClick={onSignIn}>{say('Logg inn igjen')}</TextButton>
        </>
      )}
    </Said>
  )
}

function Said({ tone, children }: { tone: keyof typeof icons; children: ReactNode }) {
  return (
    <div className="b-save" role="status">
      <Icon name={icons[tone]} className={tone} />
      <span>{children}</span>
    </div>
  )
}
