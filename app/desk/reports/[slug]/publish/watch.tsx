'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page again each second, for as long as it stands in it. */
export function Watch() {
  const { refresh } = useRouter()
  useEffect(() => {
    const timer = setInterval(refresh, 1000)
    return () => clearInterval(timer)
  }, [refresh])
  return null
}
