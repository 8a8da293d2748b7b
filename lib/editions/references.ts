import type { PublicNode } from '@/components/report/model'
import { hasPage, pagesOf } from '@/components/report/outline'
import { type ExhibitKind, exhibitNumbers, exhibits } from '@/lib/core/numbering'
import { type Target, withReferences } from '@/lib/core/references'
import type { Language } from '@/lib/core/section'
import { contentWords } from '@/lib/core/words/content'

/** Where an exhibit stands on its page. */
const anchors: Record<ExhibitKind, string> = { table: 'tabell', figure: 'figur', picture: 'bilde' }

/** The nodes of a report with every cross-reference led to where this edition has its target. */
export function referring(nodes: readonly PublicNode[], base: string): PublicNode[] {
  const every = nodes.flatMap(function self(node): PublicNode[] {
    return [node, ...node.children.flatMap(self)]
  })
  const byId = new Map(every.map((node) => [node.id, node]))
  const numbers = exhibitNumbers(pagesOf(nodes))

  const target = (language: Language, section: string, block: string | null): Target | null => {
    const node = byId.get(section)
    if (!node) return null
    const words = contentWords[language]
    if (!hasPage(node)) return { words: words.chapterPending(node.title), href: null }
    const address = node.path ? `${base}/${node.path}` : base
    if (block === null) return { words: words.chapter(node.number), href: address }
    const found = node.blocks.find(({ id }) => id === block)
    const exhibit = found && exhibits[found.kind]
    if (!exhibit) return null
    const name = `${words[exhibit].toLowerCase()} ${numbers.get(block) ?? ''}`.trim()
    return { words: name, href: `${address}#${anchors[exhibit]}-${block}` }
  }
  const led = (node: PublicNode): PublicNode => ({
    ...node,
    blocks: withReferences(node.blocks, (section, block) => target(node.language, section, block)),
    children: node.children.map(led),
  })
  return nodes.map(led)
}
