import type { Glyphs } from './glyphs'
import type { Manuscript } from './manuscript'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Where = Pick<Manuscript, 'draft'> & { origin: string; base: string }

/** What the template gets: no address but places in this file and URLs, no sign that its type cannot show. */
export type Bound = { [key: string]: Json }

/**
 * Leads each link to a place in this file, or to where it stands on the web; a place that is named twice is the first
 * of the two, and an address that is neither is not led to. Signs that the type lacks are shown as a square.
 */
export function bound(manuscript: Manuscript, where: Where, glyphs: Glyphs): Bound {
  const places = new Set<string>()
  let unshown = false
  const shown = (text: string): string => {
    const safe = glyphs.shown(text)
    if (safe.includes(glyphs.square) && !text.includes(glyphs.square)) unshown = true
    return safe
  }
  const placed = (value: Json): Json => {
    if (typeof value === 'string') return shown(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(placed)
    const { label, ...rest } = value
    const entries = Object.fromEntries(
      Object.entries(rest).map(([key, one]) => [key, key === 'href' ? one : placed(one)]),
    )
    if (label === undefined) return entries
    if (typeof label !== 'string') return { ...entries, label }
    const isFirst = !places.has(label)
    places.add(label)
    return { ...entries, label: isFirst ? label : null }
  }
  const led = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(led)
    const { href, ...rest } = value
    const entries = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, led(one)]))
    return typeof href === 'string' ? { ...entries, ...target(href, places, where) } : entries
  }
  // Files are not set: they are taken along as they are.
  const { files, ...set } = manuscript
  const all = led(placed(set as unknown as Json)) as Bound
  return { ...all, files, unshown: unshown ? glyphs.square : null }
}

/** `at`: a place here. `url`: elsewhere, written as addresses must be. */
function target(href: string, places: ReadonlySet<string>, { origin, base, draft }: Where): Bound {
  if (places.has(href)) return { at: href }
  const isOwn = href === base || href.startsWith(`${base}/`) || href.startsWith(`${base}#`)
  // What is not published has no address yet.
  if (draft && isOwn) return {}
  return URL.canParse(href, origin) ? { url: new URL(href, origin).href } : {}
}
