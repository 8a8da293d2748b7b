import { nanoid } from 'nanoid'
import { type ClipboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Table } from '@/lib/core/blocks/table'
import { startWithYears } from '@/lib/core/grid/start'
import { copiedCells, pasted, pastedWords } from './clipboard'
import type { Act } from './use-act'

/** An empty table: begin with key figures, or bring cells from elsewhere. */
export function TableStart({ block, year, act }: { block: Table; year: number; act: Act }) {
  const [refusal, refuse] = useState('')

  function paste(event: ClipboardEvent) {
    event.preventDefault()
    const cells = copiedCells(event.clipboardData)
    const after = pasted(block, { row: null, column: 'label' }, cells)
    refuse(after.refusal ?? '')
    act(() => after.table, pastedWords(cells))
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
      <p className="b-or">eller</p>
      <Button look="secondary" onClick={() => act((table) => startWithYears(table, year, nanoid))}>
        Start med nøkkeltall for {year - 2}–{year}
      </Button>
    </div>
  )
}
