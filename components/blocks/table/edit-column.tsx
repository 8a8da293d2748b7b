import { nanoid } from 'nanoid'
import { TextField } from '@/components/form/written'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import type { Column } from '@/lib/core/blocks/table'
import { setType } from '@/lib/core/grid/cells'
import { addColumns, moveColumn, removeColumn, setColumn } from '@/lib/core/grid/lines'
import type { Grid } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import { Decimals } from './edit-decimals'
import { FormulaFields } from './edit-formula'
import type { Act } from './use-act'

/** What can be done with the chosen column. */
export function ColumnPanel({ grid, act, column }: { grid: Grid; act: Act; column: Column }) {
  const i = grid.columns.indexOf(column)
  const small = { look: 'secondary', small: true } as const
  return (
    <>
      <Button {...small} onClick={() => act((table) => addColumns(table, i, [nanoid()]))}>
        {say('Ny kolonne før')}
      </Button>
      <Button {...small} onClick={() => act((table) => addColumns(table, i + 1, [nanoid()]))}>
        {say('Ny kolonne etter')}
      </Button>
      <Button {...small} disabled={i === 0} onClick={() => act((table) => moveColumn(table, column.id, -1))}>
        {say('Flytt til venstre')}
      </Button>
      <Button
        {...small}
        disabled={i === grid.columns.length - 1}
        onClick={() => act((table) => moveColumn(table, column.id, 1))}
      >
        {say('Flytt til høyre')}
      </Button>
      <Button
        {...small}
        onClick={() =>
          act(
            (table) => removeColumn(table, column.id),
            say('Kolonnen {column} er fjernet.', { column: column.label }),
          )
        }
      >
        {say('Fjern kolonnen')}
      </Button>
      <FormulaFields grid={grid} act={act} column={column} />
      <Select
        label={say('Innhold')}
        disabled={column.formula !== undefined}
        value={column.type}
        onChange={(event) => act((table) => setType(table, column.id, event.target.value as Column['type']))}
      >
        <option value="number">{say('Tall')}</option>
        <option value="text">{say('Tekst')}</option>
      </Select>
      {column.type === 'number' && (
        <>
          <TextField
            label={say('Måleenhet')}
            value={column.unit}
            maxLength={60}
            onChange={(event) => act((table) => setColumn(table, column.id, { unit: event.target.value }))}
          />
          <Decimals
            value={column.decimals}
            unset={say('Som skrevet')}
            onChange={(decimals) => act((table) => setColumn(table, column.id, { decimals }))}
          />
        </>
      )}
    </>
  )
}
