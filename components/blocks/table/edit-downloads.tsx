import type { TableFile } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'
import { say } from '@/lib/core/words/say'

/** The table as it was last saved, for a spreadsheet. */
export function Downloads({ table, fileOf }: { table: Table; fileOf: TableFile }) {
  const name = table.caption || say('Tabellen')
  return (
    <p className="b-hint">
      {say('Last ned det som er lagret:')}{' '}
      <a
        className="ds-link"
        download
        href={fileOf(table.id, 'xlsx')}
        aria-label={say('{table} som Excel-fil', { table: name })}
      >
        Excel
      </a>
      {' · '}
      <a
        className="ds-link"
        download
        href={fileOf(table.id, 'csv')}
        aria-label={say('{table} som CSV-fil', { table: name })}
      >
        CSV
      </a>
    </p>
  )
}
