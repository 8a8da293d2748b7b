import type { Path } from '../blocks/kind'
import { canonical } from '../canonical'
import { richSchema } from '../rich'
import { isObject, type Json } from '../tree'
import { type Piece, pieces, textOf } from './pieces'
import { holdsWords } from './places'
import { split } from './split'
import { mergeLines, mergeWords } from './words'

/**
 * Lays two changes of one text together by words, where they do not touch. Undefined: they touch, it is no
 * text, or what they make together cannot be stored. The same on the server and in every browser.
 */
export function mergeText(path: Path, base?: Json, mine?: Json, theirs?: Json): Json | undefined {
  if (typeof base === 'string' && typeof mine === 'string' && typeof theirs === 'string') {
    return holdsWords(path) ? mergeWords(split(base), split(mine), split(theirs))?.join('') : undefined
  }
  if (![base, mine, theirs].every((one) => isObject(one) && one.type === 'doc')) return undefined
  const [was, my, their] = [base, mine, theirs].map(inLines)
  const merged = was && my && their && mergeLines(was, my, their)
  if (!merged) return undefined
  const doc = richSchema.safeParse(textOf(merged.map((piece) => JSON.parse(piece) as Piece)))
  return doc.success ? (doc.data as unknown as Json) : undefined
}

function inLines(doc?: Json): string[][] | null {
  const { success, data } = richSchema.safeParse(doc)
  if (!success) return null
  const lines: string[][] = []
  for (const piece of pieces(data)) {
    if ('opens' in piece) lines.push([])
    lines.at(-1)?.push(canonical(piece))
  }
  return lines
}
