import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { splices } from '@/lib/core/splices'

/**
 * Lets the document say what `next` says by touching only what differs: caret and selection stay by their
 * words, and the person's own undo does not take back what others wrote.
 */
export function takeIn(tr: Transaction, next: Node): Transaction {
  const { anchor, head } = tr.selection
  const marks = tr.storedMarks
  become(tr, tr.doc, next, 0)
  const [from, to] = [anchor, head].map((place) => tr.doc.resolve(tr.mapping.map(place, -1)))
  if (from && to && tr.selection instanceof TextSelection) tr.setSelection(TextSelection.between(from, to))
  return tr.setStoredMarks(marks).setMeta('addToHistory', false).setMeta('preventUpdate', true)
}

/** `start` is where the content of `old` begins. From the back, so that what stands before keeps its place. */
function become(tr: Transaction, old: Node, next: Node, start: number): void {
  if (old.eq(next)) return
  if (old.isTextblock && next.isTextblock) retype(tr, old, next, start)
  else if (old.childCount !== next.childCount) exchange(tr, old, next, start)
  else oneByOne(tr, old, next, start)
}

function oneByOne(tr: Transaction, old: Node, next: Node, start: number): void {
  let end = start + old.content.size
  for (let i = old.childCount - 1; i >= 0; i -= 1) {
    const [was, is] = [old.child(i), next.child(i)]
    const begin = end - was.nodeSize
    if (was.sameMarkup(is) && !was.isLeaf) become(tr, was, is, begin + 1)
    else if (!was.eq(is)) tr.replaceWith(begin, end, is)
    end = begin
  }
}

/** The words of one paragraph, letter by letter. */
function retype(tr: Transaction, old: Node, next: Node, start: number): void {
  for (const { from, to, put } of splices(letters(old), letters(next)).reverse())
    tr.replaceWith(start + from, start + to, next.content.cut(...put))
}

/** One entry for each position: a letter with its marks, or something that stands among them. */
function letters(block: Node): string[] {
  const all: string[] = []
  block.forEach((node) => {
    const look = JSON.stringify(node.marks)
    if (node.isText) for (const letter of (node.text ?? '').split('')) all.push(letter + look)
    else all.push(JSON.stringify(node))
  })
  return all
}

/** Parts came or went: what stands before and after them stays. */
function exchange(tr: Transaction, old: Node, next: Node, start: number): void {
  let first = 0
  while (first < Math.min(old.childCount, next.childCount) && old.child(first).eq(next.child(first)))
    first += 1
  let same = 0
  const most = Math.min(old.childCount, next.childCount) - first
  while (same < most && old.child(old.childCount - 1 - same).eq(next.child(next.childCount - 1 - same)))
    same += 1
  const before = sizeOf(old, 0, first)
  const from = start + before
  const to = from + sizeOf(old, first, old.childCount - same)
  const put = next.content.cut(before, before + sizeOf(next, first, next.childCount - same))
  if (put.size === 0) tr.delete(from, to)
  else tr.replaceWith(from, to, put)
}

function sizeOf(node: Node, from: number, to: number): number {
  let size = 0
  for (let i = from; i < to; i += 1) size += node.child(i).nodeSize
  return size
}
