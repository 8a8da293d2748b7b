import { type RefObject, useEffect } from 'react'

/** Brings a part of the panel into view with the focus on it, or on a field in it: when its tab has opened. */
export function useArrival(place: RefObject<HTMLElement | null>, asked: number, field?: string) {
  useEffect(() => {
    if (asked === 0) return
    const frame = requestAnimationFrame(() => {
      const found = field ? place.current?.querySelector<HTMLElement>(field) : place.current
      place.current?.scrollIntoView({ block: 'nearest' })
      found?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [place, asked, field])
}
