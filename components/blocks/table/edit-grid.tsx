import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { fieldId } from '@/components/form/place'
import { at as path } from '@/lib/core/blocks/kind'
import { computedAt, roomAt, typeAt, typedAt } from '@/lib/core/grid/cells'
import { area, type Grid, nameOf, step } from '@/lib/core/grid/spot'
import { inOrder } from '@/lib/core/order'
import { say } from '@/lib/core/words/say'
import { focusAt } from './dom'
import { CellEditor, type Finish } from './edit-editor'
import { HeadView } from './edit-head'
import { AddLines } from './edit-lines'
import { RowView } from './edit-row'
import type { Choose, Hands, Selection } from './hands'
import type { Act, StepBack, TypeIn } from './use-act'
import { useClipboard } from './use-clipboard'
import { useKeys } from './use-keys'
import { usePointer } from './use-pointer'

type Props = {
  grid: Grid
  act: Act
  typeIn: TypeIn
  undo: StepBack
  redo: StepBack
  marks: Map<string, string>
  selection: Selection
  choose: Choose
}

/** The grid: one stop for Tab, arrows inside it, and a field over the cell in which one writes. */
export function TableGrid({ grid, act, typeIn, undo, redo, marks, selection, choose }: Props) {
  const { table } = grid
  const { at } = selection
  // The same list as long as the columns are: rows are drawn anew when it changes.
  const columns = useMemo(() => inOrder(table.columns), [table.columns])
  const ref = useRef<HTMLTableElement>(null)
  const [started, start] = useState<string | null>(null)
  const [says, tell] = useState('')

  const follows = useRef(false)

  useLayoutEffect(() => {
    if (!follows.current) return
    follows.current = false
    focusAt(ref.current, at)
  })

  const go: Choose = (next) => {
    follows.current = true
    choose(next)
  }
  const write = (text: string) => {
    if (computedAt(table, at)) tell(say('Cellen regnes ut av seg selv, og kan ikke skrives i.'))
    else if (at.row !== null || at.column !== 'unit') start(text)
  }
  const typing = (typed: string | null, last: boolean) =>
    typeIn((now) => (typed === null || typed === typedAt(now, at) ? now : typeAt(now, at, typed)), last)
  const finish: Finish = (typed, by) => {
    start(null)
    typing(typed, true)
    const next = by && step(grid, at, ...by)
    if (next) go({ at: next, from: next })
  }
  const stop = () => finish(null, [0, 0])
  const writing = started !== null
  const hands: Hands = { grid, act, undo, redo, selection, choose, go, write, stop, tell, writing }
  const keys = useKeys(hands)
  const clipboard = useClipboard(hands)
  const pointer = usePointer(hands)

  const chosen = area(grid, selection.at, selection.from)
  const corner = writing ? undefined : chosen.at(-1)?.at(-1)
  const columnsOn = (row: string | null) =>
    chosen.find((line) => line[0]?.row === row)?.map((spot) => spot.column) ?? []
  const editor = started !== null && (
    <CellEditor
      label={nameOf(table, at)}
      start={started}
      room={roomAt(at)}
      type={(typed) => typing(typed, false)}
      finish={finish}
    />
  )
  return (
    <>
      <div className="b-scroll">
        <table
          ref={ref}
          id={fieldId(path(table, 'rows'))}
          className="b-grid"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that is a table keeps its headings
          role="grid"
          aria-label={table.caption || say('Tabell')}
          aria-multiselectable="true"
          {...keys}
          {...clipboard}
          {...pointer}
        >
          <HeadView grid={grid} marks={marks} here={at} chosen={columnsOn(null)} editor={editor} />
          <tbody>
            {grid.rows.map((row) => (
              <RowView
                key={row.id}
                tableId={table.id}
                row={row}
                columns={columns}
                measured={grid.files.includes('unit')}
                marks={marks}
                here={at.row === row.id ? at.column : null}
                chosen={columnsOn(row.id).join(' ')}
                corner={corner?.row === row.id ? corner.column : null}
                editor={at.row === row.id && editor}
              />
            ))}
          </tbody>
        </table>
      </div>
      <AddLines grid={grid} act={act} />
      <p className="b-hint">
        {say(
          'Piltastene flytter, Skift + pil merker. Skriv for å endre, Ctrl + Z angrer. Ctrl + D fyller nedover. Alt + pil flytter raden eller kolonnen. Lim inn rett fra et regneark. Skriv «12*» for et foreløpig tall, og «..» når tallet mangler.',
        )}
      </p>
      <p className="b-hint" role="status">
        {says}
      </p>
    </>
  )
}
