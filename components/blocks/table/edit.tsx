'use client'

import { useMemo, useState } from 'react'
import { AskedFigures } from '@/components/asking/asked-figures'
import type { EditProps } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'
import { noteMarks } from '@/lib/core/grid/notes'
import { gridOf, near } from '@/lib/core/grid/spot'
import { noteNumbers } from '@/lib/core/numbering'
import { settled } from '@/lib/core/settled'
import { Downloads } from './edit-downloads'
import { CaptionField, OtherFields } from './edit-fields'
import { TableGrid } from './edit-grid'
import { ImportFile } from './edit-import'
import { NotesEdit } from './edit-notes'
import { TableStart } from './edit-start'
import { Toolbar } from './edit-toolbar'
import { TotalsHint } from './edit-totals'
import type { Selection } from './hands'
import { useActs } from './use-act'

/** The form of a table: its title, the grid with what can be said of the chosen cells, its notes and its source. */
export function TableEdit({ block, siblings, year, language, write, fileOf }: EditProps<Table>) {
  const { act, type, typeIn, undo, redo } = useActs(block, write)
  const grid = useMemo(() => gridOf(settled(block)), [block])
  const first = { row: grid.ranks[1] ?? null, column: grid.columns[0]?.id ?? 'label' }
  // Until somebody has chosen, the first figure: also of a table that was begun a moment ago.
  const [chosen, choose] = useState<Selection | null>(null)
  const { at, from } = chosen ?? { at: first, from: first }
  const selection = { at: near(grid, at), from: near(grid, from) }
  const numbers = noteNumbers(siblings)
  const numbered = block.notes.map((note) => numbers.get(note.id) ?? 0).join()
  const marks = useMemo(
    () => noteMarks(block.notes, numbered.split(',').map(Number)),
    [block.notes, numbered],
  )
  const parts = { block, act, type, marks, numbers }

  if (block.columns.length === 0 && block.rows.length === 0) {
    return (
      <>
        <CaptionField {...parts} />
        <ImportFile table={block} act={act}>
          <TableStart block={block} year={year} language={language} act={act} />
        </ImportFile>
        <OtherFields {...parts} />
      </>
    )
  }
  return (
    <>
      <CaptionField {...parts} />
      <AskedFigures table={grid.table} />
      <Toolbar grid={grid} act={act} selection={selection} />
      <ImportFile table={block} act={act} beside={fileOf && <Downloads table={block} fileOf={fileOf} />}>
        <TableGrid {...{ grid, act, typeIn, undo, redo, marks, selection, choose }} />
      </ImportFile>
      <TotalsHint table={grid.table} />

      <NotesEdit {...parts} at={selection.at} />
      <OtherFields {...parts} />
    </>
  )
}
