import type { PublicNode, PublicReport } from '@/components/report/model'
import { inOrder } from '@/lib/core/order'

/** A section for those who reuse it: its content as it was signed, with the numbers that the edition gave. */
export function sectionData(report: PublicReport, node: PublicNode, numbers: ReadonlyMap<string, string>) {
  const { number, title, language, contact, path } = node
  const blocks = inOrder(node.blocks)
  const numbered = blocks.filter((block) => numbers.has(block.id))
  return {
    /** Null: not published yet. */
    address: path === null ? null : `${report.origin}${report.base}${path && `/${path}`}`,
    ...{ number, title, language, contact },
    numbers: Object.fromEntries(numbered.map((block) => [block.id, numbers.get(block.id)])),
    blocks,
  }
}
