import type { Element } from '@/lib/core/importing/document/tree'
import { findAll } from '@/lib/core/importing/document/tree'

/** What the usual styles of Word and LibreOffice mean here. */
const usual = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Illustration'] => p.caption:fresh",
  "p[style-name='Table'] => p.caption:fresh",
  "p[style-name='TOC Heading'] => toc:fresh",
  "p[style-name='table of figures'] => toc:fresh",
  ...Array.from({ length: 9 }, (_, i) => `p[style-name='toc ${i + 1}'] => toc:fresh`),
  "r[style-name='Emphasis'] => em",
]

/** The usual styles, and a municipality's own that are built on headings or stand as such in the outline. */
export function styleMap(styles: Element | null): string[] {
  const all = styles ? findAll(styles, ({ name }) => name === 'w:style') : []
  const known = new Map(all.map((style) => [style.given['w:styleId'] ?? '', style]))
  const own = [...known].flatMap(([id, style]) => {
    const level = levelOf(style, known)
    return level && /^[\w-]+$/.test(id) ? [`p.${id} => h${level}:fresh`] : []
  })
  return [...usual, ...own]
}

/** By its own outline level, its name, or the style it is built on. */
function levelOf(style: Element, known: ReadonlyMap<string, Element>, steps = 0): number | null {
  const value = (name: string) => findAll(style, (one) => one.name === name)[0]?.given['w:val']
  if (style.given['w:type'] !== 'paragraph' || steps > 10) return null
  const outline = Number.parseInt(value('w:outlineLvl') ?? '9', 10)
  if (outline < 9) return Math.min(outline + 1, 6)
  const named = /^heading ([1-9])$/i.exec(value('w:name') ?? '')
  if (named) return Math.min(Number(named[1]), 6)
  const base = known.get(value('w:basedOn') ?? '')
  return base ? levelOf(base, known, steps + 1) : null
}
