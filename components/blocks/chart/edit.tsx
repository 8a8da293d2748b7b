'use client'

import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import type { Chart } from '@/lib/core/blocks/chart'
import { at } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { chartText } from '@/lib/core/chart-text'
import type { Json } from '@/lib/core/tree'
import { ChartParts } from './edit-parts'
import { ChartPreview } from './edit-preview'

/** The form of a chart: which table, what of it, and what it says to those who do not see it. */
export function ChartEdit({ block, siblings, year, write }: EditProps<Chart>) {
  const tables = siblings.filter((one): one is Table => one.kind === 'table')
  const table = tables.find((one) => one.id === block.table)
  const canDraw = table && table.rows.length > 0 && table.columns.some((one) => one.type === 'number')
  const set = (field: keyof Chart, to: Json) => write([{ path: at(block, field), to }])

  /** Rows and columns belong to a table: another table begins with none chosen. */
  function chooseTable(id: string) {
    write([
      { path: at(block, 'table'), to: id || null },
      ...Object.keys(block.rows).map((row) => ({ path: at(block, 'rows', row) })),
      ...Object.keys(block.without).map((column) => ({ path: at(block, 'without', column) })),
    ])
  }

  if (tables.length === 0) {
    return <p className="b-hint">En figur tegnes fra en tabell. Legg til en tabell i kapittelet først.</p>
  }
  return (
    <div className="b-chart-form">
      <TextField
        id={fieldId(at(block, 'caption'))}
        label="Tittel"
        value={block.caption}
        maxLength={500}
        onChange={(event) => set('caption', event.target.value)}
      />
      <Select
        id={fieldId(at(block, 'table'))}
        label="Tabell"
        value={table?.id ?? ''}
        onChange={(event) => chooseTable(event.target.value)}
      >
        <option value="">Velg tabell</option>
        {tables.map((one) => (
          <option key={one.id} value={one.id}>
            {one.caption || 'Tabell uten tittel'}
          </option>
        ))}
      </Select>
      {table && !canDraw && <p className="b-hint">Tabellen har ingen tall å tegne ennå.</p>}
      {table && canDraw && (
        <>
          <ChartParts block={block} table={table} write={write} />
          <ChartPreview block={block} siblings={siblings} year={year} />
          <TextArea
            id={fieldId(at(block, 'alt'))}
            label="Tekst for dem som ikke ser figuren"
            hint="Si det samme som figuren viser. Et forslag ut fra tallene bør leses og rettes."
            value={block.alt}
            maxLength={2000}
            onChange={(event) => set('alt', event.target.value)}
          />
          <p>
            <Button
              look="secondary"
              small
              disabled={chartText(block, table) === ''}
              onClick={() =>
                write([{ path: at(block, 'alt'), to: chartText(block, table) }], replaced(block))
              }
            >
              Foreslå tekst ut fra tallene
            </Button>
          </p>
        </>
      )}
    </div>
  )
}

/** Only a text that stood there is worth taking back. */
const replaced = (block: Chart) => (block.alt.trim() === '' ? undefined : 'Teksten til figuren er byttet ut.')
