import type { Inline, Mark } from '../../rich'
import { isAllowed, joined } from '../inline'

/** Text with its white space as a reader sees it: single, and none at the ends or about a line break. */
export function settled(content: readonly Inline[]): Inline[] {
  const nodes = joined(content).map((node) =>
    node.type === 'text' ? { ...node, text: plain(node.text) } : node,
  )
  const kept: Inline[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    const isStart = !last || last.type === 'hardBreak' || (last.type === 'text' && last.text.endsWith(' '))
    if (node.type === 'text') {
      const text = isStart ? node.text.replace(/^ /, '') : node.text
      if (text !== '') kept.push({ ...node, text })
    } else if (last && last.type !== 'hardBreak') {
      withoutEnd(kept)
      kept.push(node)
    }
  }
  return withoutEnd(kept)
}

/** Takes blanks and line breaks from the end. */
function withoutEnd(nodes: Inline[]): Inline[] {
  for (let last = nodes.pop(); last; last = nodes.pop()) {
    if (last.type === 'hardBreak') continue
    const text = last.type === 'text' ? last.text.trimEnd() : 'x'
    if (text === '') continue
    nodes.push(last.type === 'text' ? { ...last, text } : last)
    break
  }
  return nodes
}

/**
 * Soft hyphens are where a word might be broken; a hard space stays between digits, where it groups a figure; and
 * the mark of a note stands at the comma after it.
 */
const plain = (text: string) =>
  text
    .replaceAll('\u00ad', '')
    .replace(/(?!(?<=\d)[\u00a0\u202f](?=\d))\s+/gu, ' ')
    .replace(/(?<=\d\)) (?=[,.;:])/g, '')

/** The same without line breaks: a title is one line. */
export function onOneLine(content: readonly Inline[]): Inline[] {
  return settled(content.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node)))
}

/** Null: a link that may not stand here. One within the document leads nowhere any more, and is only its words. */
export function linkTo(href: string): Mark | 'within' | null {
  if (href === '' || href.startsWith('#')) return 'within'
  const link: Mark = { type: 'link', attrs: { href } }
  return isAllowed(link) && !href.startsWith('/') ? link : null
}

const raised: Record<string, string> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾' },
}

/** What is raised, in the signs that text has for it: "m²", "2017¹"; what has none stays as it is. */
export function superscript(text: string): string {
  const signs = [...text.trim()].map((sign) => raised[sign])
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join('') : text
}
