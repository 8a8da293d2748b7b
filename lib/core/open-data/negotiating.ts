import type { Language } from '../section'

/** Whether somebody would rather have Turtle than JSON-LD, by their Accept field (RFC 9110). */
export const wantsTurtle = (accept: string): boolean =>
  weightOf(accept, 'text/turtle') > weightOf(accept, 'application/ld+json')

/** How much a type is wanted: what names it goes before what only names its family, or all. */
function weightOf(accept: string, type: string): number {
  const ranges = rangesOf(accept)
  const family = `${type.split('/')[0]}/*`
  return (
    [type, family, '*/*'].flatMap((wanted) => ranges.find(({ range }) => range === wanted) ?? [])[0]
      ?.weight ?? 0
  )
}

/** What somebody would rather read, by their Accept-Language field; `otherwise` where it names none of ours, or any. */
export function wantedLanguage(accept: string | undefined, otherwise: Language): Language {
  const ranges = rangesOf(accept ?? '')
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { range } of ranges) {
    const known = range === '*' ? otherwise : byTag.get(range.split('-')[0] ?? '')
    if (known) return known
  }
  return otherwise
}

/** "no" is either: bokmål is what there is most of. */
const byTag = new Map<string, Language>([
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
])

const rangesOf = (accept: string) =>
  accept.split(',').map((one) => {
    const [range = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((part) => part.startsWith('q='))?.slice(2)
    return { range, weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
