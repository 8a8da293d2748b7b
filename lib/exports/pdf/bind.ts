import { type Content, type Fields, textsUnder, withObjects, withTexts } from './content'
import type { Glyphs } from './glyphs'
import type { Manuscript } from './manuscript'

/** Where the report stands on the web. */
type Where = { origin: string; base: string }

/** What the template gets: no address but places in this file and URLs, no sign that its type cannot show. */
export function bound({ files, shapes, ...set }: Manuscript, where: Where, glyphs: Glyphs): Fields {
  const { content, ...lacking } = legible(set as unknown as Content, glyphs)
  // Files are taken along as they are, and shapes are ours.
  return { ...(led(content, where, set.draft) as Fields), ...lacking, files, shapes }
}

/** Addresses are not read, and drawings have no lines to break. */
const unread = new Set(['label', 'href'])
const unbroken = new Set(['svg', 'bar', 'alt', 'title'])

/** Signs that the type lacks are squares; `unshown` is the square if there are any, `endless` whether a word has no end. */
function legible(value: Content, { shown, square }: Glyphs) {
  let [lacks, endless] = [false, false]
  const content = withTexts(value, (text, key) => {
    if (unread.has(key)) return text
    const safe = shown(text)
    if (safe.includes(square) && !text.includes(square)) lacks = true
    if (!unbroken.has(key) && /[^\s/–-]{24}/.test(safe)) endless = true
    return safe
  })
  return { content, unshown: lacks ? square : null, endless }
}

/**
 * Leads each link to a place in this file, or to where it stands on the web; an address that is neither is not led to.
 * A place that nothing leads to needs no name, and one that is named twice is the first of the two.
 */
function led(content: Content, where: Where, draft: boolean): Content {
  const [places, wanted] = [textsUnder(content, 'label'), textsUnder(content, 'href')]
  const named = new Set<string>()
  const nameOf = (label: Content, isSection: boolean): string | null => {
    if (typeof label !== 'string' || named.has(label)) return null
    named.add(label)
    return isSection || wanted.has(label) ? label : null
  }
  return withObjects(content, ({ label, href, ...rest }) => ({
    ...rest,
    ...(label !== undefined && { label: nameOf(label, 'level' in rest) }),
    ...(typeof href === 'string' && target(href, places, where, draft)),
  }))
}

/** `at`: a place here. `url`: elsewhere, written as addresses must be. */
function target(href: string, places: ReadonlySet<string>, { origin, base }: Where, draft: boolean): Fields {
  if (places.has(href)) return { at: href }
  const isOwn = href === base || href.startsWith(`${base}/`) || href.startsWith(`${base}#`)
  // What is not published has no address yet.
  if (draft && isOwn) return {}
  return URL.canParse(href, origin) ? { url: new URL(href, origin).href } : {}
}
