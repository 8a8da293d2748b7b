import { nanoid } from 'nanoid'
import { Button } from '@/components/ui/button'
import { Checkbox, Select } from '@/components/ui/field'
import { type Row, sumKinds } from '@/lib/core/blocks/table'
import { addRows, moveRow, removeRow, setRow } from '@/lib/core/grid/lines'
import type { Grid } from '@/lib/core/grid/spot'
import { Decimals } from './edit-decimals'
import type { Act } from './use-act'

const sumOf = (value: string) => sumKinds.find((kind) => kind === value)

/** What can be done with the chosen row. */
export function RowPanel({ grid, act, row }: { grid: Grid; act: Act; row: Row }) {
  const i = grid.rows.indexOf(row)
  const small = { look: 'secondary', small: true } as const
  return (
    <>
      <Button {...small} onClick={() => act((table) => addRows(table, i, [nanoid()]))}>
        Ny rad over
      </Button>
      <Button {...small} onClick={() => act((table) => addRows(table, i + 1, [nanoid()]))}>
        Ny rad under
      </Button>
      <Button {...small} disabled={i === 0} onClick={() => act((table) => moveRow(table, row.id, -1))}>
        Flytt opp
      </Button>
      <Button
        {...small}
        disabled={i === grid.rows.length - 1}
        onClick={() => act((table) => moveRow(table, row.id, 1))}
      >
        Flytt ned
      </Button>
      <Button
        {...small}
        onClick={() => act((table) => removeRow(table, row.id), `Raden ${row.label} er fjernet.`)}
      >
        Fjern raden
      </Button>
      <Decimals
        value={row.decimals}
        unset="Som kolonnen"
        onChange={(decimals) => act((table) => setRow(table, row.id, { decimals }))}
      />
      <Checkbox
        label="Sumrad"
        checked={row.total}
        onChange={({ target }) =>
          act((table) =>
            setRow(table, row.id, { total: target.checked, sum: target.checked ? 'above' : undefined }),
          )
        }
      />
      {row.total && (
        <Select
          label="Summen"
          value={row.sum ?? ''}
          onChange={({ target }) => act((table) => setRow(table, row.id, { sum: sumOf(target.value) }))}
        >
          <option value="above">Sum av radene over</option>
          <option value="group">Sum siden forrige sumrad</option>
          <option value="">Skrives inn</option>
        </Select>
      )}
      <Checkbox
        label="Vis på forsiden"
        checked={row.highlight}
        onChange={(event) => act((table) => setRow(table, row.id, { highlight: event.target.checked }))}
      />
    </>
  )
}
