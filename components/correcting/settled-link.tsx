'use client'

import type { MouseEvent, ReactNode } from 'react'
import { ButtonLink } from '../ui/button'

type Props = { href: string; settle: () => Promise<unknown>; children: ReactNode }

/** Leads to a page that shows what is saved, once it is. */
export function SettledLink({ href, settle, children }: Props) {
  const go = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    await settle()
    location.assign(href)
  }
  return (
    <ButtonLink look="primary" href={href} onClick={go}>
      {children}
    </ButtonLink>
  )
}
