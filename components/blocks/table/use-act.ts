import { useCallback, useRef } from 'react'
import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { at } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { changesTo } from '@/lib/core/grid/changes'
import { type Done, doneBy, goesOn, joined, takeBack, without } from '@/lib/core/grid/taking-back'
import { say } from '@/lib/core/words/say'

/** One act on the table as it is stored; with `undoable` the form offers to take it back. */
export type Act = (change: (table: Table) => Table, undoable?: string) => void

/** What is typed in a field beside the grid. Letter upon letter in one field is one act. */
export type Type = (change: (table: Table) => Table) => void

/** Takes back the last act of this person in the grid, or does it again; what it came to, in words. */
export type StepBack = () => string

/** Writes what is being typed in a place, anew at each letter; with `last` the whole of it becomes one act. */
export type TypeIn = (change: (table: Table) => Table, last: boolean) => void

const remembered = 200

/** Writes what acts change, and remembers them. Where one takes away the button that had the focus, the grid gets it. */
export function useActs(block: Table, write: EditProps<Table>['write']) {
  const past = useRef<Done[]>([])
  const future = useRef<Done[]>([])
  const typed = useRef<Done | null>(null)

  const remember = useCallback((done: Done) => {
    past.current = [...past.current, done].slice(-remembered)
    future.current = []
  }, [])

  const act: Act = useCallback(
    (change, undoable) => {
      const changes = changesTo(block, change(block))
      if (changes.length === 0) return
      remember(doneBy(block, changes))
      const held = document.activeElement
      write(changes, undoable)
      requestAnimationFrame(() => {
        // Only a focus that nobody has is given: who writes on is in the next cell by now.
        const lost = held?.isConnected === false && document.activeElement === document.body
        if (lost) gridOf(block)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
      })
    },
    [block, write, remember],
  )

  const typeIn: TypeIn = (change, last) => {
    const under = typed.current ? without(block, typed.current) : block
    const next = change(under)
    const all = changesTo(under, next)
    typed.current = all.length > 0 ? doneBy(under, all) : null
    write(changesTo(block, next))
    if (!last) return
    if (typed.current) remember(typed.current)
    typed.current = null
  }

  const type: Type = useCallback(
    (change) => {
      const before = past.current.at(-1)
      act(change)
      const [last, next] = past.current.slice(-2)
      if (last && next && last === before && goesOn(last, next))
        past.current = [...past.current.slice(0, -2), joined(last, next)]
    },
    [act],
  )

  function step(from: Done[], to: Done[], says: string, nothing: string): string {
    const last = from.pop()
    if (!last) return nothing
    const { changes, again, kept } = takeBack(block, last)
    to.push(again)
    write(changes)
    return kept > 0 ? say('{says} Det andre har skrevet siden, ble stående.', { says }) : says
  }

  const undo: StepBack = () =>
    step(past.current, future.current, say('Angret.'), say('Det er ingenting å angre.'))
  const redo: StepBack = () =>
    step(future.current, past.current, say('Gjort om igjen.'), say('Det er ingenting å gjøre om igjen.'))
  return { act, type, typeIn, undo, redo }
}

const gridOf = (block: Table) => document.getElementById(fieldId(at(block, 'rows')))
