import { nanoid } from 'nanoid'
import { Button } from '@/components/ui/button'
import { addColumns, addRows } from '@/lib/core/grid/lines'
import type { Grid } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import type { Act } from './use-act'

/** The short way to more room: at the end. */
export function AddLines({ grid, act }: { grid: Grid; act: Act }) {
  return (
    <p className="b-row">
      <Button
        look="tertiary"
        small
        onClick={() => act((table) => addRows(table, grid.rows.length, [nanoid()]))}
      >
        {say('+ Rad')}
      </Button>
      <Button
        look="tertiary"
        small
        onClick={() => act((table) => addColumns(table, grid.columns.length, [nanoid()]))}
      >
        {say('+ Kolonne')}
      </Button>
    </p>
  )
}
