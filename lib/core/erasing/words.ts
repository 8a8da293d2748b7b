import { erasedMark } from '../erasing'
import { href } from '../rich'
import { isObject, type Json, type Node } from '../tree'

const escaped = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** One sign of what is looked for, however it may be written: composed or not, with any space or hyphen. */
function oneSign(sign: string): string {
  if (/\s/.test(sign)) return '\\s+'
  if (/[-‐‑–]/.test(sign)) return '[-‐‑–]'
  const apart = sign.normalize('NFD')
  return apart === sign ? escaped(sign) : `(?:${escaped(sign)}|${escaped(apart)})`
}

/**
 * Finds any of these words, whatever their case, at the beginning of a word and to its end; a genitive's s goes with
 * them. Null: nothing is looked for.
 */
export function wordPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const each = longestFirst.map((one) =>
    [...one.normalize('NFC').replace(/\s+/g, ' ')].map(oneSign).join('\\u00ad?'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}\\p{M}])`, 'giu')
}

export const holds = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0

/** Fields that say how, not what: ids, kinds, states. */
const silent = new Set([
  ...['id', 'kind', 'type', 'order', 'status', 'form', 'language', 'continues', 'ref', 'due', 'of'],
  ...['section', 'table', 'row', 'column', 'block', 'path'],
])

/** The same value without the words, wherever they stand in it; the very same one where they do not. */
export function withoutWords(value: Json, pattern: RegExp, field = ''): Json {
  if (typeof value === 'string') return silent.has(field) ? value : textWithout(value, pattern, field)
  if (Array.isArray(value))
    return unlessSame(
      value,
      value.map((one) => withoutWords(one, pattern, field)),
    )
  if (!isObject(value)) return value
  const node = isRunning(value) ? runningWithout(value, pattern) : value
  const entries = Object.entries(node)
  const next = entries.map(([key, one]) => [key, withoutWords(one, pattern, key)] as const)
  return next.every(([, one], i) => one === entries[i]?.[1]) ? node : Object.fromEntries(next)
}

const unlessSame = (before: Json[], after: Json[]): Json[] =>
  after.every((one, i) => one === before[i]) ? before : after

function textWithout(text: string, pattern: RegExp, field: string): string {
  const next = text.replace(pattern, erasedMark)
  return field === 'href' && next !== text && !href.safeParse(next).success ? '#' : next
}

/** A paragraph, a heading: its words may stand in several pieces of different looks. */
const isRunning = (value: Node) =>
  (value.type === 'paragraph' || value.type === 'heading') && Array.isArray(value.content)

function runningWithout(paragraph: Node, pattern: RegExp): Node {
  const pieces = paragraph.content as Node[]
  const shown = pieces.map(wordsOf)
  const found = [...shown.join('').matchAll(pattern)].map((match) => [match.index, match[0].length] as const)
  if (found.length === 0) return paragraph
  let at = 0
  const content = pieces.flatMap((piece, i) => {
    const from = at
    const words = shown[i] ?? ''
    at += words.length
    const cuts = found.filter(([start, length]) => start < at && start + length > from)
    return cuts.length === 0 ? [piece] : cut(piece, words, from, cuts)
  })
  return { ...paragraph, content }
}

const attrs = (piece: Node) => (isObject(piece.attrs) ? piece.attrs : {})

function wordsOf(piece: Node): string {
  if (piece.type === 'text') return String(piece.text)
  return piece.type === 'hardBreak' ? '\n' : String(attrs(piece).shown ?? '')
}

/** A piece without what is found in it; the mark stands in the piece where it begins. */
function cut(piece: Node, words: string, from: number, cuts: readonly (readonly [number, number])[]): Node[] {
  if (piece.type === 'hardBreak') return []
  if (piece.type !== 'text') return [{ ...piece, attrs: { ...attrs(piece), shown: erasedMark } }]
  let text = ''
  let at = 0
  for (const [start, length] of cuts) {
    const begins = Math.max(0, start - from)
    text += words.slice(at, begins) + (start >= from ? erasedMark : '')
    at = Math.min(words.length, start + length - from)
  }
  text += words.slice(at)
  return text === '' ? [] : [{ ...piece, text }]
}
