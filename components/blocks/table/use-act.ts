import { useCallback } from 'react'
import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { at } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { changesTo } from '@/lib/core/grid/changes'

/** One act on the table; with `undoable` it can be taken back. */
export type Act = (change: (table: Table) => Table, undoable?: string) => void

/** Writes what an act changed. Where it takes away the button that had the focus, the grid gets it. */
export function useAct(block: Table, write: EditProps<Table>['write']): Act {
  return useCallback(
    (change, undoable) => {
      const changes = changesTo(block, change(block))
      if (changes.length === 0) return
      const held = document.activeElement
      write(changes, undoable)
      requestAnimationFrame(() => {
        if (held?.isConnected === false) gridOf(block)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
      })
    },
    [block, write],
  )
}

const gridOf = (block: Table) => document.getElementById(fieldId(at(block, 'rows')))
