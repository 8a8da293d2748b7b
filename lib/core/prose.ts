import type { Path } from './blocks/kind'
import { inOrder } from './order'
import type { Line, Rich } from './rich'
import type { Content } from './section'

/** One running text of a section and its place. */
export type Prose = { path: Path; doc: Line | Rich }

/** The words of last year that an answer repeats: not this year's to mend. */
const quoted = 'was'

/** Every running text that is written in a section, in reading order, whatever kind of block holds it. */
export function prose(content: Content): Prose[] {
  return inOrder(content.blocks).flatMap((block) => proseIn(block, ['blocks', block.id]))
}

function proseIn(node: object, path: Path): Prose[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key]
    if (key === quoted) return []
    if (isDoc(value)) return [{ path: here, doc: value }]
    return isList(value) ? inOrder(value).flatMap((one) => proseIn(one, [...here, one.id])) : []
  })
}

const isDoc = (value: unknown): value is Line | Rich =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'

const isList = (value: unknown): value is { id: string; order: string }[] =>
  Array.isArray(value) && value.every((one) => typeof one?.id === 'string' && typeof one.order === 'string')
