import type { Column } from '@/lib/core/blocks/table'
import { say } from '@/lib/core/words/say'
import { Checkbox } from '../ui/field'
import { useField } from '../ui/form'

/** Boxes to tick, one for each column; none ticked stands for the whole table. */
export function ColumnChoice({ columns }: { columns: readonly Column[] }) {
  const tied = useField('columns')
  return (
    <fieldset className="b-columns-asked">
      <legend className="ds-label">{say('Kolonner')}</legend>
      <p className="b-hint">{say('Velg ingen for å bestille hele tabellen.')}</p>
      {columns.map(({ id, label }) => (
        <Checkbox key={id} label={label || say('Kolonne uten navn')} value={id} {...tied} />
      ))}
    </fieldset>
  )
}
