import type { Inline, Line, Rich, RichNode } from './rich'

/** Every piece of running text in a document, in reading order. */
export function inlinesOf(doc: Line | Rich): Inline[] {
  return doc.content.flatMap((node: RichNode) =>
    node.type === 'bulletList' || node.type === 'orderedList'
      ? node.content.flatMap((item) => item.content.flatMap((paragraph) => paragraph.content ?? []))
      : (node.content ?? []),
  )
}

/** The same document with each piece changed; itself where none is. */
export function mapInlines<D extends Line | Rich>(doc: D, change: (piece: Inline) => Inline): D {
  if (inlinesOf(doc).every((piece) => change(piece) === piece)) return doc
  return { ...doc, content: doc.content.map((node: RichNode) => mapNode(node, change)) } as D
}

function mapNode<N extends RichNode>(node: N, change: (piece: Inline) => Inline): N {
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    const items = node.content.map((item) => ({
      ...item,
      content: item.content.map((paragraph) => mapNode(paragraph, change)),
    }))
    return { ...node, content: items }
  }
  return node.content ? { ...node, content: node.content.map(change) } : node
}
