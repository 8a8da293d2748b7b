import type { ErasedPlace, ErasureTarget } from '../erasing'
import type { Saved } from '../merge'
import type { Json, Node } from '../tree'
import { blanked, type Fixed, fields, fixIn } from './fields'
import { withoutFollowers } from './followers'
import { withoutWords, wordPattern } from './words'

/** What is taken out, ready to be looked for. */
export type Taking = { pattern: RegExp | null; places: readonly ErasedPlace[] }

export const takingOf = ({ words, places }: ErasureTarget): Taking => ({
  pattern: wordPattern(words),
  places,
})

/** Any value without what is taken out; the very same one where nothing is. */
export function valueWithout(value: Json, { pattern, places }: Taking, field = ''): Json {
  const led = withoutFollowers(value, places)
  return pattern ? withoutWords(led, pattern, field) : led
}

/** The chosen places of one section. */
export const placesIn = (section: string, { places }: Taking): Fixed[] =>
  places.filter((one) => one.section === section).map(({ path }) => ({ path, to: blanked }))

/** A section's content without what is taken out. */
export const contentWithout = (section: string, content: Json, taking: Taking): Json =>
  valueWithout(fixIn(content, placesIn(section, taking)), taking)

/**
 * The places of a section whose history goes: the chosen ones, and every field that ever held the words. Somebody typed
 * them there sign by sign, and each pause was saved: so such a field has always said what it says in the draft now.
 */
export function historyFixes(section: string, taking: Taking, draft: Node, ever: readonly Ever[]): Fixed[] {
  const chosen = placesIn(section, taking)
  const now = contentWithout(section, draft, taking) as Node
  const standing = new Map(fields(now).map(({ path, value }) => [JSON.stringify(path), value]))
  const hit = new Map<string, Fixed>()
  for (const { path, value } of ever.flatMap((one) => fields(one.value, one.path))) {
    if (valueWithout(value, taking, path.at(-1)) === value) continue
    const key = JSON.stringify(path)
    hit.set(key, { path, to: (was) => standing.get(key) ?? blanked(was) })
  }
  return [...chosen, ...hit.values()]
}

/** A whole content or a part of one, at its path. */
export type Ever = { path: readonly string[]; value: Json }

export const everIn = (changes: readonly Saved[]): Ever[] =>
  changes.flatMap(({ path, to, was }) =>
    [to, was].flatMap((value) => (value === undefined ? [] : [{ path, value }])),
  )
