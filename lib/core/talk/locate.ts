import { diffArrays } from 'diff'

/** So many characters of a text, from one to another. */
export type Span = { from: number; to: number }

/** Words and figures stay whole; everything else is a token of its own. */
const token = /[\p{L}\p{M}\p{N}]+|[\s\S]/gu

/** Longer rewritings than this are taken for another text. */
const furthest = 4000

/**
 * Where the words of a text stand after it was edited; null: they do not. They are there when they stand letter
 * by letter where they should, or at one place only; `edited` where at least half of them are left in between.
 */
export function located(before: string, span: Span, after: string): { span: Span; edited: boolean } | null {
  const quote = before.slice(span.from, span.to)
  const exact = (found: Span) => after.slice(found.from, found.to) === quote
  const near = outside(before, span, after)
  if (near) return { span: near, edited: false }
  const mapped = mappedBetween(before, span, after)
  if (mapped && exact(mapped.span)) return { span: mapped.span, edited: false }
  const only = once(before, quote) && once(after, quote) ? after.indexOf(quote) : -1
  if (only >= 0) return { span: { from: only, to: only + quote.length }, edited: false }
  return mapped && mapped.kept * 2 >= letters(quote) && mapped.kept * 2 >= letters(mapped.words)
    ? { span: mapped.span, edited: true }
    : null
}

/** All that was edited lies before the words, or after them. */
function outside(before: string, { from, to }: Span, after: string): Span | null {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head += 1
  if (to <= head) return { from, to }
  let tail = 0
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const shift = after.length - before.length
  return from >= before.length - tail ? { from: from + shift, to: to + shift } : null
}

type Mapped = { span: Span; words: string; kept: number }

/** From the first to the last of the words that stand in both texts. */
function mappedBetween(before: string, span: Span, after: string): Mapped | null {
  const steps = diffArrays(before.match(token) ?? [], after.match(token) ?? [], { maxEditLength: furthest })
  const kept: Span[] = []
  let [old, now] = [0, 0]
  for (const { added, removed, value } of steps ?? []) {
    for (const word of value) {
      const inside = old >= span.from && old + word.length <= span.to
      if (!added && !removed && inside && word.trim() !== '') kept.push({ from: now, to: now + word.length })
      if (!added) old += word.length
      if (!removed) now += word.length
    }
  }
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return null
  const found = { from: first.from, to: last.to }
  const left = kept.reduce((sum, { from, to }) => sum + to - from, 0)
  return { span: found, words: after.slice(found.from, found.to), kept: left }
}

const letters = (text: string) => text.replace(/\s/g, '').length

const once = (text: string, quote: string) =>
  text.includes(quote) && text.indexOf(quote) === text.lastIndexOf(quote)
