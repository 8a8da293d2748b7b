import type { Block } from './blocks/all'
import { mapInlines } from './inlines'
import type { Inline, Line, Mark, Rich } from './rich'

/** What a cross-reference says and where it leads, where both are known. */
export type Target = { words: string; href: string | null }
export type Targets = (section: string, block: string | null) => Target | null

/**
 * Blocks as their readers get them: cross-references are links by the edition's own numbers, and linked figures
 * are the figures that were signed.
 */
export function withReferences(blocks: readonly Block[], targets: Targets): Block[] {
  return blocks.map((block) => inside(block, (doc) => mapInlines(doc, (piece) => plainly(piece, targets))))
}

function inside<T>(value: T, change: (doc: Line | Rich) => Line | Rich): T {
  if (Array.isArray(value)) return value.map((one) => inside(one, change)) as T
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'doc') return change(value as unknown as Line) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, change)])) as T
}

function plainly(piece: Inline, targets: Targets): Inline {
  if (piece.type === 'text' || piece.type === 'hardBreak') return piece
  const { shown } = piece.attrs
  if (piece.type === 'cell') return words(shown, piece.marks)
  const target = targets(piece.attrs.section, piece.attrs.block)
  if (!target) return words(shown, piece.marks)
  const text = /^\p{Lu}/u.test(shown)
    ? target.words.charAt(0).toUpperCase() + target.words.slice(1)
    : target.words
  if (target.href === null) return words(text, piece.marks)
  const others = (piece.marks ?? []).filter((mark) => mark.type !== 'link')
  return words(text, [...others, { type: 'link', attrs: { href: target.href } }])
}

const words = (text: string, marks?: Mark[]): Inline => ({ type: 'text', text, ...(marks && { marks }) })
