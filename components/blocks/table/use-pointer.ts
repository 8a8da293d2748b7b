import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import { typedAt } from '@/lib/core/grid/cells'
import { drawnOut, fill } from '@/lib/core/grid/fill'
import { sameSpot } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import { spotOf } from './dom'
import type { Hands, Selection } from './hands'

/** Choosing with mouse or finger: drag or Shift for an area, twice to write; the handle at its corner fills. */
export function usePointer({ grid, act, selection, go, write, writing, choose }: Hands) {
  const { at, from } = selection
  const again = useRef(false)
  /** What was chosen when the handle was taken. */
  const drawn = useRef<Selection | null>(null)

  function onFocus(event: FocusEvent) {
    const spot = spotOf(event.target)
    if (spot && !sameSpot(spot, at)) choose({ at: spot, from: spot })
  }

  function onPointerDown(event: PointerEvent) {
    const spot = spotOf(event.target)
    // While one writes, the focus that follows the finger stores the text and chooses the new place.
    if (!spot || writing) return
    if (event.target instanceof Element && event.target.matches('[data-fill]')) {
      event.preventDefault()
      drawn.current = selection
      return
    }
    again.current =
      event.pointerType === 'touch' && sameSpot(spot, at) && event.target === document.activeElement
    if (event.shiftKey) go({ at: spot, from })
    else if (event.pointerType === 'mouse') choose({ at: spot, from: spot })
  }

  function onPointerOver(event: PointerEvent) {
    const spot = spotOf(event.target)
    const drags = event.pointerType === 'mouse' && event.buttons === 1 && !writing
    if (!spot || !drags || sameSpot(spot, at)) return
    const out = drawn.current && drawnOut(grid, drawn.current.from, drawn.current.at, spot)
    if (out) choose({ at: out.last, from: out.first })
    else if (!drawn.current) go({ at: spot, from })
  }

  function onPointerUp(event: PointerEvent) {
    const [source, spot] = [drawn.current, spotOf(event.target)]
    drawn.current = null
    const out = source && spot && drawnOut(grid, source.from, source.at, spot)
    if (out)
      act((table) => fill(table, grid, out.first, out.last, out.way, out.size), say('Cellene er fylt.'))
  }

  function onClick() {
    if (again.current) write(typedAt(grid.table, at))
  }

  function onDoubleClick(event: MouseEvent) {
    if (!writing && spotOf(event.target)) write(typedAt(grid.table, at))
  }

  return { onFocus, onPointerDown, onPointerOver, onPointerUp, onClick, onDoubleClick }
}
