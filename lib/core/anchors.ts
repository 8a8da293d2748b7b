import { z } from 'zod'
import type { Path } from './blocks/kind'
import { exists, wordsAt } from './places'
import { located, type Span } from './talk/locate'
import { text } from './text'
import { get, isObject, type Node } from './tree'
import { because } from './words/say'

const place = z.number().int().min(0).max(50_000)

/** Where a comment hangs: a place in the section (none: the whole of it), and the words that stood there. */
export const anchorSchema = z
  .strictObject({
    path: z.array(text(120).min(1)).max(6),
    words: text(50_000),
    /** Which of the words were selected; without it, the comment is on all of them. */
    selected: z.strictObject({ from: place, to: place }).optional(),
  })
  .refine(
    ({ words, selected: s }) => !s || (s.from < s.to && s.to <= words.length),
    because('Ingen ord er merket.'),
  )
export type Anchor = z.infer<typeof anchorSchema>

/**
 * Where an anchor stands in the content as it is now. `changed`: the place is there, the selected words are not.
 * `edited`: they are the same words, written on since.
 */
export type Standing =
  | { is: 'here'; path: Path; span: Span | null; edited: boolean }
  | { is: 'changed'; path: Path }
  | { is: 'gone' }

/** The words that a comment was made on. */
export function quoteOf({ words, selected }: Anchor): string {
  return selected ? words.slice(selected.from, selected.to) : words
}

/**
 * Follows an anchor into edited content. Moving is free, because places are found by id. Selected words are found
 * again in the edited text, or word for word in one sibling of their block (an item that was split, or cut and
 * pasted). It never points at other words without saying so.
 */
export function follow(anchor: Anchor, content: Node): Standing {
  const { path, words, selected } = anchor
  if (!exists(content, path)) return elsewhere(anchor, content) ?? { is: 'gone' }
  if (!selected) return { is: 'here', path, span: null, edited: words !== wordsAt(content, path) }
  const span = located(words, selected, wordsAt(content, path))
  if (span) return { is: 'here', path, ...span }
  return elsewhere(anchor, content) ?? { is: 'changed', path }
}

/** The one other text of the same list in which the words stand exactly. */
function elsewhere(anchor: Anchor, content: Node): Standing | null {
  const quote = quoteOf(anchor)
  if (quote.trim() === '') return null
  const found = siblings(anchor.path, content).flatMap((path) =>
    occurrences(wordsAt(content, path), quote).map((from) => ({ path, from })),
  )
  const [only, other] = found
  if (!only || other) return null
  const whole = !anchor.selected && wordsAt(content, only.path) === quote
  if (!anchor.selected && !whole) return null
  const span = whole ? null : { from: only.from, to: only.from + quote.length }
  return { is: 'here', path: only.path, span, edited: false }
}

/** The same field of the others in the list: `items/ID/text` of other ids. */
function siblings(path: Path, content: Node): Path[] {
  const [own, field] = path.slice(-2)
  const above = path.slice(0, -2)
  const list = get(content, above)
  if (above.length < 3 || !own || !field || !Array.isArray(list)) return []
  return list
    .flatMap((one) => (isObject(one) && typeof one.id === 'string' && one.id !== own ? [one.id] : []))
    .map((id) => [...above, id, field])
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at)
  return found
}
