import { flushSync } from 'react-dom'

/**
 * Draws a living form where markup of the same form stood. Whoever was in a field of it still is, and what was
 * typed there while nobody listened is typed now.
 */
export function takeOver(still: HTMLElement, draw: () => void): void {
  const before = stopsIn(still)
  const around = still.parentElement
  const start = around ? stopsIn(around).indexOf(before[0] as HTMLElement) : 0
  const held = before.indexOf(document.activeElement as HTMLElement)
  flushSync(draw)
  const after = around ? stopsIn(around).slice(start) : []
  const heir = (place: number) => document.getElementById(before[place]?.id ?? '') ?? after[place]
  for (const [place, field] of before.entries()) if (isTyped(field)) type(field.value, heir(place))
  if (held >= 0) goOn(before[held], heir(held))
}

const stopsIn = (place: HTMLElement) => [
  ...place.querySelectorAll<HTMLElement>('a, button, input, textarea, select, [tabindex]'),
]

type Plain = HTMLInputElement | HTMLTextAreaElement

/** A field of plain text: a date or a tick box has no caret. */
const isPlain = (field?: HTMLElement): field is Plain =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.selectionStart !== null

const isTyped = (field: HTMLElement): field is Plain => isPlain(field) && field.value !== field.defaultValue

function type(words: string, field?: HTMLElement): void {
  if (!isPlain(field)) return
  field.setRangeText(words, 0, field.value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function goOn(before?: HTMLElement, after?: HTMLElement): void {
  const caret = isPlain(before) ? before.selectionStart : null
  after?.focus({ preventScroll: true })
  if (isPlain(after) && caret !== null) after.setSelectionRange(caret, caret)
}
