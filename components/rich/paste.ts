import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { hasBullet, plainItems, tooMuch } from '@/lib/core/pasting'
import { type Line, line } from '@/lib/core/rich'
import type { FieldProps } from './field'
import { pastedLines } from './pasted'

/** Takes in what is pasted, or says why not; false where the editor does it itself. */
export function paste(view: EditorView, event: ClipboardEvent, field: FieldProps): string | null | false {
  const data = event.clipboardData
  const refusal = tooMuch(data?.getData('text/plain') ?? '', data?.getData('text/html') ?? '')
  if (refusal) return refusal
  if (field.kind === 'line') return pasteLines(view, event, field.keys?.paste)
  return pasteList(view, event) && null
}

/** In one line: several become several items, where there is a list; one is words. */
function pasteLines(
  view: EditorView,
  event: ClipboardEvent,
  several?: (lines: Line[]) => string | null,
): string | null | false {
  const data = event.clipboardData
  const lines = data ? pastedLines(data.getData('text/html'), data.getData('text/plain')) : []
  if (lines.length === 0) return false
  if (lines.length > 1 && several) return several(lines)
  view.dispatch(view.state.tr.replaceSelection(sliceOf(view, lines)).scrollIntoView())
  return null
}

/** Bullets in plain text become a list; all else the editor takes itself. */
function pasteList({ state, dispatch }: EditorView, { clipboardData: data }: ClipboardEvent): boolean {
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
