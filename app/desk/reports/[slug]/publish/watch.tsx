'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/** Asks for the page again a second after it came, for as long as it stands in it. */
export function Watch() {
  const { refresh } = useRouter()
  const [asking, ask] = useTransition()
  useEffect(() => {
    // Asking while an answer is on its way would throw that away: a slow server would never be heard.
    if (asking) return
    const timer = setTimeout(() => ask(refresh), 1000)
    return () => clearTimeout(timer)
  }, [asking, refresh])
  return null
}
