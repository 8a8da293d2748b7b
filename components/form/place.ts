import { flushSync } from 'react-dom'
import type { Path } from '@/lib/core/blocks/kind'

/** Every field has a DOM id from its path, so that a lack, a collision or a link leads to it. */
export function fieldId(path: Path): string {
  return `felt-${path.join('.')}`
}

/** Brings a place into view and puts the focus there; if its field is not drawn, what stands around it. */
export function goTo(path: Path): void {
  const found = nearest(path)
  if (!found) return
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
  found.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' })
  focusable(found)?.focus({ preventScroll: true })
}

function nearest(path: Path): HTMLElement | null {
  if (path.length === 0) return null
  return document.getElementById(fieldId(path)) ?? nearest(path.slice(0, -1))
}

function focusable(place: HTMLElement): HTMLElement | null {
  // A cell of a grid takes the focus, though Tab does not stop there.
  if (place.tabIndex >= 0 || place.hasAttribute('tabindex')) return place
  const field = place.querySelector<HTMLElement>(
    'input, textarea, select, [contenteditable="true"], [tabindex="0"]',
  )
  return field ?? place.querySelector('button')
}

/** Draws something now, and puts the focus on a field in it, so that the next key is not lost. */
export function drawAndFocus(draw: () => void, id: string, caret?: 'start'): void {
  flushSync(draw)
  const field = document.getElementById(id)
  if (field && caret) field.dataset.caret = '0'
  field?.focus()
}

/** The same, for a place that is to be brought into view. */
export function drawAndGo(draw: () => void, path: Path): void {
  flushSync(draw)
  goTo(path)
}
