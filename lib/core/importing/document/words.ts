import { type Part, textOf } from '../part'
import type { Left } from './block'

/** The words of a text for counting: letters and digits, whatever stands between them and however they are raised. */
export function countable(text: string): string[] {
  const plain = text.replaceAll('\u00ad', '').replace(/[⁰¹²³⁴-⁹₀-₉]+/gu, ' $& ')
  return plain.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Words of the source that stand neither in its parts nor among what was left out, in their order. */
export function missingWords(source: string, parts: readonly Part[], left: readonly Left[]): string[] {
  const held = new Map<string, number>()
  const here = [...parts.flatMap(textsOf), ...left.flatMap(({ says, words }) => [says, words])].flatMap(
    countable,
  )
  for (const word of here) held.set(word, (held.get(word) ?? 0) + 1)
  // A note's mark that the source raises stands apart here, and may stand at its word there: "2017" and "1".
  const together = here.join('')
  return countable(source).filter((word) => {
    const count = held.get(word) ?? 0
    held.set(word, count - 1)
    return count <= 0 && !(/..\d$/.test(word) && together.includes(word))
  })
}

const textsOf = (part: Part) => [
  textOf(part),
  part.picture?.alt ?? '',
  part.picture?.credit ?? '',
  ...(part.cells?.flat() ?? []),
]
