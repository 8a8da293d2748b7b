import type { EditorView } from '@tiptap/pm/view'
import type { Line } from '@/lib/core/rich'
import type { LineKeys } from './field'
import { storedLine } from './json'

/** What a key means in a line of a list; true: it is done. */
export function lineKey(view: EditorView, event: KeyboardEvent, keys: LineKeys | undefined): boolean {
  if (event.isComposing) return false
  if (event.key === 'Enter' && !event.shiftKey) {
    keys?.enter(...parted(view))
    return true
  }
  if (!keys) return false
  if (event.key === 'Backspace' && view.state.doc.textContent === '') {
    event.preventDefault()
    keys.remove()
    return true
  }
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault()
    keys.move(event.key === 'ArrowUp' ? -1 : 1)
    return true
  }
  return false
}

/** The line on both sides of the caret; what is selected goes. */
function parted({ state }: EditorView): [Line, Line] {
  const { from, to } = state.selection
  const { doc } = state
  return [storedLine(doc.cut(0, from).toJSON()), storedLine(doc.cut(to).toJSON())]
}
