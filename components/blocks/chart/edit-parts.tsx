import type { EditProps } from '@/components/blocks/props'
import { Words } from '@/components/form/written'
import { Checkbox, Radio } from '@/components/ui/field'
import { type Chart, chartForms } from '@/lib/core/blocks/chart'
import { at, type Path } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { nonsense } from '@/lib/core/chart-sense'
import { drawnRows, drawnUnits } from '@/lib/core/drawn'
import { inOrder } from '@/lib/core/order'
import { chartForm } from '@/lib/core/words/chart-forms'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'

type Props = { block: Chart; table: Table; write: EditProps<Chart>['write'] }

/** Which form the chart has, and which rows and columns of the table it draws. */
export function ChartParts({ block, table, write }: Props) {
  const rows = drawnRows(block, table)
  const columns = inOrder(table.columns).filter((column) => column.type === 'number')
  const mixed = drawnUnits(block, table).length > 1
  const says = nonsense(block, table)
  if (mixed && says.length === 0)
    says.push(say('Radene har ulike måleenheter. De kan ikke leses av samme akse.'))
  const mark = (path: Path, on: boolean) => (on ? { path, to: true } : { path })

  /** While none is chosen the first row is drawn: it stays when another one joins. */
  function chooseRow(id: string, on: boolean) {
    const joined = rows.filter((row) => row.id !== id && !block.rows[row.id])
    write([...joined.map((row) => mark(at(block, 'rows', row.id), true)), mark(at(block, 'rows', id), on)])
  }

  return (
    <>
      <fieldset className="b-choices">
        <legend>{say('Form')}</legend>
        {chartForms.map((form) => (
          <Radio
            key={form}
            label={sentence(chartForm[form])}
            name={`${block.id}-form`}
            checked={block.form === form}
            onChange={() => write([{ path: at(block, 'form'), to: form }])}
          />
        ))}
      </fieldset>
      <fieldset className="b-choices">
        <legend>{say('Rader som tegnes')}</legend>
        {inOrder(table.rows).map((row) => (
          <Checkbox
            key={row.id}
            label={row.label ? <Words>{row.label}</Words> : say('Rad uten navn')}
            checked={rows.includes(row)}
            disabled={rows.length === 1 && rows.includes(row)}
            onChange={(event) => chooseRow(row.id, event.target.checked)}
          />
        ))}
        <div className="b-hint" role="status">
          {says.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      </fieldset>
      <fieldset className="b-choices">
        <legend>{say('Kolonner som tegnes')}</legend>
        {columns.map((column) => (
          <Checkbox
            key={column.id}
            label={column.label ? <Words>{column.label}</Words> : say('Kolonne uten navn')}
            checked={!block.without[column.id]}
            onChange={(event) => write([mark(at(block, 'without', column.id), !event.target.checked)])}
          />
        ))}
      </fieldset>
    </>
  )
}
