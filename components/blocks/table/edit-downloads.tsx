import type { TableFile } from '@/components/blocks/props'
import type { Table } from '@/lib/core/blocks/table'

/** The table as it was last saved, for a spreadsheet. */
export function Downloads({ table, fileOf }: { table: Table; fileOf: TableFile }) {
  const name = table.caption || 'Tabellen'
  return (
    <p className="b-hint">
      Last ned det som er lagret:{' '}
      <a className="ds-link" download href={fileOf(table.id, 'xlsx')} aria-label={`${name} som Excel-fil`}>
        Excel
      </a>
      {' · '}
      <a className="ds-link" download href={fileOf(table.id, 'csv')} aria-label={`${name} som CSV-fil`}>
        CSV
      </a>
    </p>
  )
}
