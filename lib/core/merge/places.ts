import type { Path } from '../blocks/kind'

const plain = new Set([
  'title',
  'heading',
  'caption',
  'source',
  'stub',
  'label',
  'text',
  'alt',
  'credit',
  'note',
  'comment',
])

/** Whether a string at this place is words. Figures, units, ids and settings are taken whole. */
export function holdsWords(path: Path): boolean {
  return plain.has(path.at(-1) ?? '')
}
