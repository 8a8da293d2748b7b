'use client'

import { type ComponentProps, type ReactNode, useState, useTransition } from 'react'
import type { Outcome } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { Alert } from './alert'
import { Button } from './button'
import { Dialog } from './dialog'
import { reach } from './reach'

type ActProps<T> = Pick<ComponentProps<typeof Button>, 'look' | 'small'> & {
  /** The words on the button, and on the one that confirms. */
  label: string
  /** What it is called aloud, where several of them have the same label. */
  name?: string
  /** What is said before it is done; without it, it is done at once. */
  confirm?: ReactNode
  act: () => Promise<Outcome<T>>
  onDone: (value: T) => void
}

/** A button that does one thing; a refusal is said beside it. */
export function Act<T>({ label, name, confirm, act, onDone, ...shape }: ActProps<T>) {
  const [asking, setAsking] = useState(false)
  const [says, setSays] = useState('')
  const [busy, start] = useTransition()
  const go = () =>
    start(async () => {
      const outcome = await reach(act)
      setAsking(false)
      setSays(outcome.ok ? '' : outcome.refusal.says)
      if (outcome.ok) onDone(outcome.value)
    })
  return (
    <>
      <Button
        {...shape}
        aria-label={name}
        aria-busy={busy}
        disabled={busy}
        onClick={confirm ? () => setAsking(true) : go}
      >
        {label}
      </Button>
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      <Dialog open={asking} onClose={() => setAsking(false)} title={`${label}?`}>
        <div className="b-stacked">
          {confirm}
          <div className="b-row">
            <Button aria-busy={busy} disabled={busy} onClick={go}>
              {label}
            </Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {say('Avbryt')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
