import type { PublicNode, PublicReport, PublicSection } from './model'

/** Every section that has a page, in reading order. */
export function pagesOf(nodes: readonly PublicNode[]): PublicSection[] {
  return nodes.flatMap((node) => [...(hasPage(node) ? [node] : []), ...pagesOf(node.children)])
}

export function hasPage(node: PublicNode): node is PublicSection {
  return node.path !== null
}

/** The way from the top-level chapter down to a section, itself last. */
export function trailTo(nodes: readonly PublicNode[], id: string): PublicNode[] {
  for (const node of nodes) {
    if (node.id === id) return [node]
    const rest = trailTo(node.children, id)
    if (rest.length > 0) return [node, ...rest]
  }
  return []
}

/** The pages read before and after a section. */
export function neighbours(report: PublicReport, id: string) {
  const pages = pagesOf(report.outline)
  const here = pages.findIndex((page) => page.id === id)
  return { previous: pages[here - 1] ?? null, next: pages[here + 1] ?? null }
}
