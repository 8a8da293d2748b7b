import { nanoid } from 'nanoid'
import { Button } from '@/components/ui/button'
import { Checkbox, Select } from '@/components/ui/field'
import { type Row, sumKinds } from '@/lib/core/blocks/table'
import { addRows, moveRow, removeRow, setRow } from '@/lib/core/grid/lines'
import type { Grid } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
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
        {say('Ny rad over')}
      </Button>
      <Button {...small} onClick={() => act((table) => addRows(table, i + 1, [nanoid()]))}>
        {say('Ny rad under')}
      </Button>
      <Button {...small} disabled={i === 0} onClick={() => act((table) => moveRow(table, row.id, -1))}>
        {say('Flytt opp')}
      </Button>
      <Button
        {...small}
        disabled={i === grid.rows.length - 1}
        onClick={() => act((table) => moveRow(table, row.id, 1))}
      >
        {say('Flytt ned')}
      </Button>
      <Button
        {...small}
        onClick={() =>
          act((table) => removeRow(table, row.id), say('Raden {row} er fjernet.', { row: row.label }))
        }
      >
        {say('Fjern raden')}
      </Button>
      <Decimals
        value={row.decimals}
        unset={say('Som kolonnen')}
        onChange={(decimals) => act((table) => setRow(table, row.id, { decimals }))}
      />
      <Checkbox
        label={say('Sumrad')}
        checked={row.total}
        onChange={({ target }) =>
          act((table) =>
            setRow(table, row.id, { total: target.checked, sum: target.checked ? 'above' : undefined }),
          )
        }
      />
      {row.total && (
        <Select
          label={say('Summen')}
          value={row.sum ?? ''}
          onChange={({ target }) => act((table) => setRow(table, row.id, { sum: sumOf(target.value) }))}
        >
          <option value="above">{say('Sum av radene over')}</option>
          <option value="group">{say('Sum siden forrige sumrad')}</option>
          <option value="">{say('Skrives inn')}</option>
        </Select>
      )}
      <Checkbox
        label={say('Vis på forsiden')}
        checked={row.highlight}
        onChange={(event) => act((table) => setRow(table, row.id, { highlight: event.target.checked }))}
      />
    </>
  )
}
