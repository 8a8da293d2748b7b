import type { ReactNode } from 'react'
import type { Language } from '@/lib/core/section'
import { foreign } from '@/lib/core/words/spoken'

/** What people wrote among what the desk says: marked with its language, where another one is spoken around it. */
export function Written({ lang, children }: { lang: Language | undefined; children: ReactNode }) {
  const marked = foreign(lang)
  return marked ? <span lang={marked}>{children}</span> : children
}
