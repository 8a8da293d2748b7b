type Field = HTMLInputElement | HTMLTextAreaElement
type Words = Pick<Field, 'value' | 'selectionStart' | 'selectionEnd'>
export type EarlyWords = Words & { field: Field }

/** What stands in the field that one is in, read while the page comes to life: React lays its own in a textarea then. */
export function wordsSoFar(): EarlyWords | null {
  const field = globalThis.document?.activeElement
  if (!field || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null
  const { value, selectionStart, selectionEnd } = field
  return { field, value, selectionStart, selectionEnd }
}

/**
 * A page that comes slowly can be written in before it has come to life: the words stand in the field, and nobody
 * has heard of them. Says them again, of the field that one is in; in others the browser may have put back old words.
 */
export function hearEarlyWords(early: EarlyWords | null): void {
  if (!early || early.field !== document.activeElement) return
  const { field } = early
  const drawn = field.defaultValue
  const { value: typed, selectionStart, selectionEnd } = field.value === drawn ? early : field
  if (typed === drawn || selectionStart === null) return
  // React takes for news what differs from what it saw last: it sees what it drew, then what was typed.
  field.value = drawn
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, typed)
  field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
