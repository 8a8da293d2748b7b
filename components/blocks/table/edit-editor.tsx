import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useMark } from '@/components/form/written'

/** Where to go after writing, in rows and columns; null stays. */
export type Finish = (typed: string | null, go: readonly [down: number, right: number] | null) => void

type Props = {
  label: string
  start: string
  room: number
  /** Told at each letter: a page that goes has what was typed. */
  type: (typed: string) => void
  finish: Finish
}

/** The field that lies over a cell while one writes in it. */
export function CellEditor({ label, start, room, type, finish }: Props) {
  const ref = useRef<HTMLInputElement>(null)
  const left = useRef(false)

  useLayoutEffect(() => {
    ref.current?.focus()
    ref.current?.setSelectionRange(start.length, start.length)
  }, [start])

  const leave: Finish = (typed, go) => {
    if (left.current) return
    left.current = true
    finish(typed, go)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const back = event.shiftKey ? -1 : 1
    const typed = event.currentTarget.value
    if (event.key === 'Enter') leave(typed, [back, 0])
    else if (event.key === 'Tab') leave(typed, [0, back])
    else if (event.key === 'Escape') leave(null, [0, 0])
    else return
    event.preventDefault()
  }

  return (
    <input
      ref={ref}
      className="b-cell-input"
      lang={useMark()}
      aria-label={label}
      defaultValue={start}
      maxLength={room}
      autoComplete="off"
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => leave(event.currentTarget.value, null)}
    />
  )
}
