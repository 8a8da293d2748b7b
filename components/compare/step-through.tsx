'use client'

import { useCallback, useEffect, useState } from 'react'
import { say } from '@/lib/core/words/say'
import { Button } from '../ui/button'
import { Said } from '../ui/said'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Leads from change to change of the page, by button or with Alt and an arrow key, and says where one is. */
export function StepThrough({ changes }: { changes: number }) {
  const [says, setSays] = useState('')
  const go = useCallback((step: number) => setSays((was) => stepOn(step) ?? was), [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key]
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (!event.altKey || !step || inField) return
      event.preventDefault()
      go(step)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [go])
  return (
    <div className="b-steps print:hidden">
      <Button look="secondary" small onClick={() => go(-1)}>
        {say('Forrige endring')}
      </Button>
      <Button look="secondary" small onClick={() => go(1)}>
        {say('Neste endring')}
      </Button>
      <span role="status">
        {says || say('{count, plural, one {Én endring} other {# endringer}}', { count: changes })}
      </span>
      <span className="b-keys">
        <Said
          of="<kbd>Alt</kbd> + <kbd>↓</kbd> eller <kbd>↑</kbd>"
          with={{ kbd: (words) => <kbd>{words}</kbd> }}
        />
      </span>
    </div>
  )
}

let here: HTMLElement | null = null

/** Moves the focus to the change before or after the last one, and says which it is: "Endring 3 av 12: …". */
function stepOn(step: number): string | null {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')]
  const focused = changes.findIndex((one) => one.contains(document.activeElement))
  const at = focused < 0 ? (here ? changes.indexOf(here) : -1) : focused
  const next = at < 0 ? (step > 0 ? 0 : changes.length - 1) : at + step
  const place = Math.min(Math.max(next, 0), changes.length - 1)
  const wanted = changes[place]
  if (!wanted) return null
  here = wanted
  wanted.focus({ preventScroll: true })
  wanted.scrollIntoView({ block: 'center' })
  return say('Endring {number} av {of}: {what}', {
    number: place + 1,
    of: changes.length,
    what: wanted.dataset.change ?? '',
  })
}
