import { nanoid } from 'nanoid'
import { useId, useState } from 'react'
import { CellTalk } from '@/components/talk/cell-talk'
import { Button } from '@/components/ui/button'
import { at as path } from '@/lib/core/blocks/kind'
import { cell } from '@/lib/core/blocks/table'
import { confirm, isOdd } from '@/lib/core/grid/cells'
import { addNote, anchorOf } from '@/lib/core/grid/notes'
import { area, columnAt, type Grid, nameOf, rowAt } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import { ColumnPanel } from './edit-column'
import { Doubt } from './edit-doubt'
import { RowPanel } from './edit-row-panel'
import { StatusFields } from './edit-status'
import type { Selection } from './hands'
import type { Act } from './use-act'

type Props = { grid: Grid; act: Act; selection: Selection }

/** What can be said of the chosen cells, and done with their row and column. */
export function Toolbar({ grid, act, selection }: Props) {
  const { table } = grid
  const { at } = selection
  const spots = area(grid, at, selection.from).flat()
  const row = rowAt(table, at)
  const column = columnAt(table, at)
  const anchor = anchorOf(at)
  const [open, setOpen] = useState<'row' | 'column' | null>(null)
  const panelId = useId()
  const one = row && column && cell(row, column)
  const toggle = (panel: 'row' | 'column') => ({
    look: 'tertiary' as const,
    small: true,
    'aria-expanded': open === panel,
    'aria-controls': panelId,
    onClick: () => setOpen(open === panel ? null : panel),
  })
  return (
    <section
      className="b-cell"
      aria-label={
        table.caption ? say('Valgt celle i {table}', { table: table.caption }) : say('Valgt celle i tabellen')
      }
    >
      <strong>
        {spots.length > 1 ? say('{count} celler valgt', { count: String(spots.length) }) : nameOf(table, at)}
      </strong>
      {one && <StatusFields key={`${at.row}:${at.column}:${one.due}`} one={one} spots={spots} act={act} />}
      <span className="b-row b-push">
        {row && <Button {...toggle('row')}>{say('Rad')}</Button>}
        {column && <Button {...toggle('column')}>{say('Kolonne')}</Button>}
        {anchor && (
          <Button
            look="tertiary"
            small
            aria-label={say('Ny fotnote til {place}', { place: nameOf(table, at) })}
            onClick={() => act((now) => addNote(now, anchor, nanoid()))}
          >
            {say('+ Fotnote')}
          </Button>
        )}
        {one && <CellTalk path={path(table, 'rows', row.id, 'cells', column.id)} name={nameOf(table, at)} />}
      </span>
      {one?.or && (
        <Doubt value={one.value} or={one.or} choose={(value) => act((now) => confirm(now, at, value))} />
      )}
      {one && isOdd(one, column) && (
        <p className="b-cell-note">
          {say(
            '«{value}» er ikke et tall. Det er lagret som du skrev det, men må rettes før kapittelet sendes.',
            { value: one.value },
          )}
        </p>
      )}
      <div id={panelId} className="b-panel-row" hidden={!open}>
        {open === 'row' && row && <RowPanel grid={grid} act={act} row={row} />}
        {open === 'column' && column && <ColumnPanel grid={grid} act={act} column={column} />}
      </div>
    </section>
  )
}
