import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { hasBullet, plainItems } from '@/lib/core/pasting'
import { type Line, line } from '@/lib/core/rich'
import { pastedLines } from './pasted'

/** In one line: several become several items, where there is a list; one is words. */
export function pasteLines(
  view: EditorView,
  event: ClipboardEvent,
  several?: (lines: Line[]) => void,
): boolean {
  const data = event.clipboardData
  const lines = data ? pastedLines(data.getData('text/html'), data.getData('text/plain')) : []
  if (lines.length === 0) return false
  if (lines.length > 1 && several) several(lines)
  else view.dispatch(view.state.tr.replaceSelection(sliceOf(view, lines)).scrollIntoView())
  return true
}

/** Bullets in plain text become a list; all else the editor takes itself. */
export function pasteList({ state, dispatch }: EditorView, { clipboardData: data }: ClipboardEvent): boolean {
  const text = data?.getData('text/plain') ?? ''
  if (data?.getData('text/html') || !hasBullet(text)) return false
  const content = plainItems(text).map((words) => ({ type: 'listItem', content: line(words).content }))
  const list = Fragment.fromJSON(state.schema, [{ type: 'bulletList', content }])
  dispatch(state.tr.replaceSelection(new Slice(list, 0, 0)).scrollIntoView())
  return true
}

/** Lines as running words, parted by spaces. */
function sliceOf({ state }: EditorView, lines: readonly Line[]): Slice {
  const space = { type: 'text', text: ' ' }
  const words = lines.flatMap((line, i) => [...(i > 0 ? [space] : []), ...(line.content[0].content ?? [])])
  return new Slice(Fragment.fromJSON(state.schema, words), 0, 0)
}
