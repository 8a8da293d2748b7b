import { flushSync } from 'react-dom'
import { carried } from '@/lib/core/splices'

type Plain = HTMLInputElement | HTMLTextAreaElement

/** Draws what others wrote; in a plain field the caret stays by its words. (The rich editor does so itself.) */
export function keepingCaret(draw: () => void): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) drawBehind(field, draw)
  else draw()
}

function drawBehind(field: Plain, draw: () => void): void {
  const { value: before, selectionStart: start, selectionEnd: end, selectionDirection } = field
  flushSync(draw)
  // A date or a tick box has no caret.
  if (start === null || end === null || field.value === before) return
  const now = (at: number) => carried(before, field.value, at)
  field.setSelectionRange(now(start), now(end), selectionDirection ?? undefined)
}
