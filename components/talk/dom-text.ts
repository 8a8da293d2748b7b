import type { Span } from '@/lib/core/talk/locate'

type Piece = { node: Text; at: number }

const paragraphs = 'p, h2, h3, h4, h5'

/** The texts of an element, each with what stands before it, counted as `plain` does: a break is one character. */
function piecesOf(field: Element): Piece[] {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  let [at, begun] = [0, false]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, at })
      at += node.length
    } else if (node instanceof Element) {
      const paragraph = node.matches(paragraphs)
      if ((paragraph && begun) || node.matches('br:not(.ProseMirror-trailingBreak)')) at += 1
      begun ||= paragraph
    }
  }
  return pieces
}

/** The stretch of an element's text on the screen; null where it is not drawn. */
export function rangeIn(field: Element, { from, to }: Span): Range | null {
  const pieces = piecesOf(field)
  const first = pieces.find(({ node, at }) => from < at + node.length)
  const last = pieces.find(({ node, at }) => to <= at + node.length)
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, Math.max(0, from - first.at))
  range.setEnd(last.node, Math.max(0, to - last.at))
  return range
}

/** What of an element's text a range covers; null: nothing. */
export function spanIn(field: Element, range: Range): Span | null {
  const inside = piecesOf(field).flatMap(({ node, at }) => {
    if (!range.intersectsNode(node)) return []
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    return from < to ? [{ from: at + from, to: at + to }] : []
  })
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}
