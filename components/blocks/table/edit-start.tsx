import { nanoid } from 'nanoid'
import { type ClipboardEvent, useState } from 'react'
import type { EditProps } from '@/components/blocks/props'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Table } from '@/lib/core/blocks/table'
import { presetNames, presets, startWith } from '@/lib/core/grid/start'
import { say } from '@/lib/core/words/say'
import { copiedCells, pasted, pastedWords } from './clipboard'
import type { Act } from './use-act'

type StartProps = Pick<EditProps<Table>, 'block' | 'year' | 'language'> & { act: Act }

/** An empty table: begin with one of the usual ones, or bring cells from elsewhere. */
export function TableStart({ block, year, language, act }: StartProps) {
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
      {block.absent && <p>{say('Tabellen mangler i kilden. Den kan fylles inn her.')}</p>}
      <TextArea
        label={say('Lim inn fra regneark')}
        hint={say(
          'Merk cellene i regnearket, kopier dem og lim inn her (Ctrl + V). Overskrifter og radnavn kjennes igjen.',
        )}
        rows={2}
        value=""
        onChange={() => refuse(say('Her kan du bare lime inn.'))}
        onPaste={paste}
        error={refusal}
      />
      <p className="b-or">{say('eller start med')}</p>
      <ul className="b-presets">
        {presets.map((preset) => {
          const { name, hint } = presetNames(preset, year)
          return (
            <li key={preset}>
              <Button
                look="secondary"
                onClick={() => act((table) => startWith(table, preset, year, nanoid, language))}
              >
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
