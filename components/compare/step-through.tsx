'use client'

import { useEffect } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Alt with an arrow key leads to the next or the last change of the page; not while somebody writes. */
export function StepThrough() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key]
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (!event.altKey || !step || inField) return
      event.preventDefault()
      stepFrom(document.activeElement, step)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return null
}

function stepFrom(here: Element | null, step: number): void {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')]
  const at = changes.findIndex((one) => one.contains(here))
  const next = at < 0 ? (step > 0 ? 0 : changes.length - 1) : at + step
  const wanted = changes[Math.min(Math.max(next, 0), changes.length - 1)]
  wanted?.focus({ preventScroll: true })
  wanted?.scrollIntoView({ block: 'center' })
}
