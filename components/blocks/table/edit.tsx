'use client'

import { useMemo, useState } from 'react'
import type { EditProps } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'
import { noteMarks } from '@/lib/core/grid/notes'
import { gridOf, near } from '@/lib/core/grid/spot'
import { noteNumbers } from '@/lib/core/numbering'
import { CaptionField, OtherFields } from './edit-fields'
import { TableGrid } from './edit-grid'
import { NotesEdit } from './edit-notes'
import { TableStart } from './edit-start'
import { Toolbar } from './edit-toolbar'
import { useAct } from './use-act'

/** The form of a table: its title, the grid with what can be said of the chosen cells, its notes and its source. */
export function TableEdit({ block, siblings, year, write }: EditProps<Table>) {
  const act = useAct(block, write)
  const grid = useMemo(() => gridOf(block), [block])
  const first = { row: grid.ranks[1] ?? null, column: grid.columns[0]?.id ?? 'label' }
  const [chosen, choose] = useState({ at: first, from: first })
  const selection = { at: near(grid, chosen.at), from: near(grid, chosen.from) }
  const numbers = noteNumbers(siblings)
  const numbered = block.notes.map((note) => numbers.get(note.id) ?? 0).join()
  const marks = useMemo(
    () => noteMarks(block.notes, numbered.split(',').map(Number)),
    [block.notes, numbered],
  )
  const parts = { block, act, marks, numbers }

  if (block.columns.length === 0 && block.rows.length === 0) {
    return (
      <>
        <CaptionField {...parts} />
        <TableStart block={block} year={year} act={act} />
        <OtherFields {...parts} />
      </>
    )
  }
  return (
    <>
      <CaptionField {...parts} />
      <Toolbar grid={grid} act={act} selection={selection} />
      <TableGrid grid={grid} act={act} marks={marks} selection={selection} choose={choose} />
      <NotesEdit {...parts} at={selection.at} />
      <OtherFields {...parts} />
    </>
  )
}
