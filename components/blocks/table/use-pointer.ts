import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import { typedAt } from '@/lib/core/grid/cells'
import { sameSpot } from '@/lib/core/grid/spot'
import { spotOf } from './dom'
import type { Hands } from './hands'

/** Choosing with mouse or finger: drag or Shift for an area, twice to write. */
export function usePointer({ grid, selection, go, write, writing, choose }: Hands) {
  const { at, from } = selection
  const again = useRef(false)

  function onFocus(event: FocusEvent) {
    const spot = spotOf(event.target)
    if (spot && !sameSpot(spot, at)) choose({ at: spot, from: spot })
  }

  function onPointerDown(event: PointerEvent) {
    const spot = spotOf(event.target)
    // While one writes, the focus that follows the finger stores the text and chooses the new place.
    if (!spot || writing) return
    again.current =
      event.pointerType === 'touch' && sameSpot(spot, at) && event.target === document.activeElement
    if (event.shiftKey) go({ at: spot, from })
    else if (event.pointerType === 'mouse') choose({ at: spot, from: spot })
  }

  function onPointerOver(event: PointerEvent) {
    const spot = spotOf(event.target)
    const drags = event.pointerType === 'mouse' && event.buttons === 1 && !writing
    if (spot && drags && !sameSpot(spot, at)) go({ at: spot, from })
  }

  function onClick() {
    if (again.current) write(typedAt(grid.table, at))
  }

  function onDoubleClick(event: MouseEvent) {
    if (!writing && spotOf(event.target)) write(typedAt(grid.table, at))
  }

  return { onFocus, onPointerDown, onPointerOver, onClick, onDoubleClick }
}
