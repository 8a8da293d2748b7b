'use client'

import { useEffect, useState } from 'react'
import type { Language } from '@/lib/core/section'

/** Reads the page anew when it comes in another language than the browser has the sentences of: after signing in. */
export function OneLanguage({ language }: { language: Language }) {
  const [first] = useState(language)
  useEffect(() => {
    if (language !== first) location.reload()
  }, [language, first])
  return null
}
