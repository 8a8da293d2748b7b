import { flushSync } from 'react-dom'
import type { Path } from '@/lib/core/blocks/kind'

/** Every field has a DOM id from its path, so that a lack, a collision or a link leads to it. */
export function fieldId(path: Path): string {
  return `felt-${path.join('.')}`
}

/** The path that such an id was made from; null: it is no field of the section. */
export function pathOf(id: string): Path | null {
  return id.startsWith('felt-') ? id.slice('felt-'.length).split('.') : null
}

/** Brings a place into view and puts the focus there; if its field is not drawn, what stands around it. */
export function goTo(path: Path): void {
  const found = nearest(path)
  if (!found) return
  uncover(found)
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
  found.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' })
  focusable(found)?.focus({ preventScroll: true })
}

/** Opens the tab that a place lies behind. */
function uncover(place: HTMLElement): void {
  const tab = place.closest('[role="tabpanel"][hidden]')?.getAttribute('aria-labelledby')
  if (tab) flushSync(() => document.getElementById(tab)?.click())
}

function nearest(path: Path): HTMLElement | null {
  // The section as a whole is at its title.
  if (path.length === 0) return document.getElementById(fieldId(['title']))
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
