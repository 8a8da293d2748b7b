import type { Node } from '@tiptap/pm/model'

type Point = { node: globalThis.Node; offset: number }

/** How many characters of an element stand before a point on the screen; null: the point hits no text. */
export function offsetAt(element: HTMLElement, x: number, y: number): number | null {
  const point = pointAt(x, y)
  if (!point || !element.contains(point.node)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(point.node, point.offset)
  return before.toString().length
}

function pointAt(x: number, y: number): Point | null {
  const modern = document.caretPositionFromPoint?.(x, y)
  if (modern) return { node: modern.offsetNode, offset: modern.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** The place in the editor's document after so many characters. */
export function positionAfter(doc: Node, characters: number): number {
  let left = characters
  let found = doc.content.size
  let searching = true
  doc.descendants((node, position) => {
    if (!searching) return false
    if (!node.isText) return true
    if (node.nodeSize >= left) {
      found = position + left
      searching = false
    }
    left -= node.nodeSize
    return false
  })
  return found
}
