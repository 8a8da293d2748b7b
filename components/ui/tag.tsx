import type { ReactNode } from 'react'

export type TagColor = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info'

export function Tag({ color = 'neutral', children }: { color?: TagColor; children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={color}>
      {children}
    </span>
  )
}
