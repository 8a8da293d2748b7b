import { nanoid } from 'nanoid'
import { type ClipboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Table } from '@/lib/core/blocks/table'
import { plans, presets, startWith } from '@/lib/core/grid/start'
import { copiedCells, pasted, pastedWords } from './clipboard'
import type { Act } from './use-act'

/** An empty table: begin with one of the usual ones, or bring cells from elsewhere. */
export function TableStart({ block, year, act }: { block: Table; year: number; act: Act }) {
  const [refusal, refuse] = useState('')

  function paste(event: ClipboardEvent) {
    event.preventDefault()
    const cells = copiedCells(event.clipboardData)
    act((table) => {
      const after = pasted(table, { row: null, column: 'label' }, cells)
      refuse(after.refusal ?? '')
      return after.table
    }, pastedWords(cells))
  }

  return (
    <div className="b-empty">
      {block.absent && <p>Tabellen mangler i kilden. Den kan fylles inn her.</p>}
      <TextArea
        label="Lim inn fra regneark"
        hint="Merk cellene i regnearket, kopier dem og lim inn her (Ctrl + V). Overskrifter og radnavn kjennes igjen."
        rows={2}
        value=""
        onChange={() => refuse('Her kan du bare lime inn.')}
        onPaste={paste}
        error={refusal}
      />
      <p className="b-or">eller start med</p>
      <ul className="b-presets">
        {presets.map((preset) => {
          const { name, hint } = plans[preset](year)
          return (
            <li key={preset}>
              <Button look="secondary" onClick={() => act((table) => startWith(table, preset, year, nanoid))}>
                {name}
              </Button>
              <span className="b-hint">{hint}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
