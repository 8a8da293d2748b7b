import type { ReactNode } from 'react'

/** What a drawing is called and says, for those who do not see it. `id` makes the ids inside it. */
export type Said = { id: string; title: string; description: string }

/** An image of one piece for a screen reader: its texts are the title and the description, not the figures. */
export function Frame({ said, box, children }: { said: Said; box: string; children: ReactNode }) {
  const { id, title, description } = said
  return (
    <svg viewBox={box} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {children}
    </svg>
  )
}
