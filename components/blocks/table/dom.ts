import type { Spot } from '@/lib/core/grid/spot'

/** Puts the focus on the element of a place. */
export function focusAt(table: HTMLTableElement | null, spot: Spot) {
  table?.querySelector<HTMLElement>(`[data-row="${spot.row ?? ''}"][data-column="${spot.column}"]`)?.focus()
}

/** The place of an element, or null outside of the cells. */
export function spotOf(target: EventTarget): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  return cell?.dataset.column ? { row: cell.dataset.row || null, column: cell.dataset.column } : null
}
