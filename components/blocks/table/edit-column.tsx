import { nanoid } from 'nanoid'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import type { Column } from '@/lib/core/blocks/table'
import { setType } from '@/lib/core/grid/cells'
import { addColumns, moveColumn, removeColumn, setColumn } from '@/lib/core/grid/lines'
import type { Grid } from '@/lib/core/grid/spot'
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
        Ny kolonne før
      </Button>
      <Button {...small} onClick={() => act((table) => addColumns(table, i + 1, [nanoid()]))}>
        Ny kolonne etter
      </Button>
      <Button {...small} disabled={i === 0} onClick={() => act((table) => moveColumn(table, column.id, -1))}>
        Flytt til venstre
      </Button>
      <Button
        {...small}
        disabled={i === grid.columns.length - 1}
        onClick={() => act((table) => moveColumn(table, column.id, 1))}
      >
        Flytt til høyre
      </Button>
      <Button
        {...small}
        onClick={() => act((table) => removeColumn(table, column.id), `Kolonnen ${column.label} er fjernet.`)}
      >
        Fjern kolonnen
      </Button>
      <FormulaFields grid={grid} act={act} column={column} />
      <Select
        label="Innhold"
        disabled={column.formula !== undefined}
        value={column.type}
        onChange={(event) => act((table) => setType(table, column.id, event.target.value as Column['type']))}
      >
        <option value="number">Tall</option>
        <option value="text">Tekst</option>
      </Select>
      {column.type === 'number' && (
        <>
          <TextField
            label="Enhet"
            value={column.unit}
            maxLength={60}
            onChange={(event) => act((table) => setColumn(table, column.id, { unit: event.target.value }))}
          />
          <Decimals
            value={column.decimals}
            unset="Som skrevet"
            onChange={(decimals) => act((table) => setColumn(table, column.id, { decimals }))}
          />
        </>
      )}
    </>
  )
}
