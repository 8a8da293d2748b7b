'use client'

import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { TextField } from '@/components/form/written'
import { Select } from '@/components/ui/field'
import type { Chart } from '@/lib/core/blocks/chart'
import { at } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { chartStart } from '@/lib/core/chart-start'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { ChartAlt } from './edit-alt'
import { ChartParts } from './edit-parts'
import { ChartPreview } from './edit-preview'

/** The form of a chart: which table, what of it, and what it says to those who do not see it. */
export function ChartEdit({ block, siblings, year, language, write }: EditProps<Chart>) {
  const tables = siblings.filter((one): one is Table => one.kind === 'table')
  const table = tables.find((one) => one.id === block.table)
  const canDraw = table && table.rows.length > 0 && table.columns.some((one) => one.type === 'number')

  /** Rows and columns belong to a table: another table begins anew, as suits its figures. */
  function chooseTable(id: string) {
    const chosen = tables.find((one) => one.id === id)
    const { caption, ...start } = chosen ? chartStart(chosen) : { caption: '', rows: {}, without: {} }
    write([
      { path: at(block, 'table'), to: id || null },
      ...Object.entries(start).map(([field, to]) => ({ path: at(block, field), to })),
      ...(block.caption.trim() === '' ? [{ path: at(block, 'caption'), to: caption }] : []),
    ])
  }

  if (tables.length === 0) {
    return (
      <p className="b-hint">{say('En figur tegnes fra en tabell. Legg til en tabell i kapittelet først.')}</p>
    )
  }
  return (
    <div className="b-chart-form">
      <Select
        id={fieldId(at(block, 'table'))}
        label={say('Tabell')}
        value={table?.id ?? ''}
        onChange={(event) => chooseTable(event.target.value)}
      >
        <option value="">{say('Velg tabell')}</option>
        {tables.map((one) => (
          <option key={one.id} value={one.id} lang={foreign(language)}>
            {one.caption || say('Tabell uten tittel')}
          </option>
        ))}
      </Select>
      <TextField
        id={fieldId(at(block, 'caption'))}
        label={say('Tittel')}
        value={block.caption}
        maxLength={500}
        onChange={(event) => write([{ path: at(block, 'caption'), to: event.target.value }])}
      />
      {table && !canDraw && <p className="b-hint">{say('Tabellen har ingen tall å tegne ennå.')}</p>}
      {table && canDraw && (
        <>
          <ChartParts block={block} table={table} write={write} />
          <ChartPreview block={block} siblings={siblings} year={year} language={language} />
          <ChartAlt block={block} table={table} language={language} write={write} />
        </>
      )}
    </div>
  )
}
