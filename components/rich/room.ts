import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether a field has the focus, for what takes up room below it. It lets go only after a click is over, and
 * then scrolls by what it took, so that what a person aims at does not move away under the pointer.
 */
export function useRoom(place: RefObject<HTMLElement | null>): boolean {
  const [open, setOpen] = useState(true)

  useEffect(() => {
    const element = place.current
    const close = () => {
      if (!element?.contains(document.activeElement)) keepingStill(() => flushSync(() => setOpen(false)))
    }
    const leave = () => {
      const pressed = document.querySelector(':active') !== null
      if (pressed) addEventListener('pointerup', () => setTimeout(close), { once: true })
      else setTimeout(close)
    }
    const enter = () => setOpen(true)
    element?.addEventListener('focusin', enter)
    element?.addEventListener('focusout', leave)
    return () => {
      element?.removeEventListener('focusin', enter)
      element?.removeEventListener('focusout', leave)
    }
  }, [place])
  return open
}

/** Draws, and scrolls so that what has the focus stays where it was. */
function keepingStill(draw: () => void) {
  const still = document.activeElement
  const before = still?.getBoundingClientRect().top ?? 0
  draw()
  const after = still?.getBoundingClientRect().top ?? 0
  if (still && still !== document.body) scrollBy({ top: after - before, behavior: 'instant' })
}
