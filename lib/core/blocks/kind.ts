import type { z } from 'zod'

/** Makes ids; given from outside, because the rules know no randomness. */
export type NewId = () => string

/** Where something stands in a section: the path that merge, collisions and links to a field share. */
export type Path = readonly string[]

/** One thing that hinders submission, in the reader's words, with the place to go to. */
export type Lack = { path: Path; says: string }

/** Another block of the section, as far as one block may look into another. */
export type Sibling = { id: string; kind: string; items?: readonly { id: string }[] }

/** What every kind of block says about itself. Its form and its view stand in components/blocks/<kind>. */
export type Kind<B extends { id: string; kind: string; order: string }> = {
  /** Its name on screen, in the singular: "tabell". */
  name: string
  /** What the "new part" menu says about it; null: it is not begun there. */
  hint: string | null
  schema: z.ZodObject & z.ZodType<B>
  blank: (newId: NewId, order: string) => B
  /** What hinders submission. `siblings` are all blocks of the section: a chart looks for its table. */
  lacks: (block: B, siblings: readonly Sibling[]) => Lack[]
  /** Every word a reader sees, in reading order. */
  words: (block: B) => string[]
}

/** The path of a field of a block. */
export function at(block: { id: string }, ...rest: string[]): Path {
  return ['blocks', block.id, ...rest]
}
