import type { PublicNode } from '@/components/report/model'
import { hasPage, pagesOf } from '@/components/report/outline'
import { type ExhibitKind, exhibitNumbers, exhibits } from '@/lib/core/numbering'
import { type Target, withReferences } from '@/lib/core/references'
import type { Language } from '@/lib/core/section'
import { contentWords } from '@/lib/core/words/content'

/** Where an exhibit stands on its page. */
const anchors: Record<ExhibitKind, string> = { table: 'tabell', figure: 'figur', picture: 'bilde' }
export const exhibitAnchor = (exhibit: ExhibitKind, block: string) => `#${anchors[exhibit]}-${block}`

/**
 * The nodes of a report with every cross-reference led to where this edition has its target. `alone` is the only section
 * that is read: what stands in others is named by its number, and not led to.
 */
export function referring(
  nodes: readonly PublicNode[],
  base: string,
  alone: string | null = null,
): PublicNode[] {
  const every = nodes.flatMap(function self(node): PublicNode[] {
    return [node, ...node.children.flatMap(self)]
  })
  const byId = new Map(every.map((node) => [node.id, node]))
  const numbers = exhibitNumbers(pagesOf(nodes))

  const target = (language: Language, section: string, block: string | null): Target | null => {
    const node = byId.get(section)
    if (!node) return null
    const words = contentWords[language]
    if (alone !== null && block === null)
      return node.number
        ? { words: words.chapter(node.number), href: section === alone ? '#innhold' : null }
        : null
    if (!hasPage(node)) return alone === null ? { words: words.chapterPending(node.title), href: null } : null
    const address = node.path ? `${base}/${node.path}` : base
    if (block === null) return { words: words.chapter(node.number), href: address }
    const found = node.blocks.find(({ id }) => id === block)
    const exhibit = found && exhibits[found.kind]
    if (!exhibit) return null
    const name = `${words[exhibit].toLowerCase()} ${numbers.get(block) ?? ''}`.trim()
    const anchor = exhibitAnchor(exhibit, block)
    if (alone !== null) return { words: name, href: section === alone ? anchor : null }
    return { words: name, href: `${address}${anchor}` }
  }
  const led = (node: PublicNode): PublicNode => ({
    ...node,
    blocks: withReferences(node.blocks, (section, block) => target(node.language, section, block)),
    children: node.children.map(led),
  })
  return nodes.map(led)
}
