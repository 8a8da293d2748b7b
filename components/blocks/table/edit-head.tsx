import type { ReactNode } from 'react'
import { fieldId } from '@/components/form/place'
import { Words } from '@/components/form/written'
import { at } from '@/lib/core/blocks/kind'
import type { Grid, Spot } from '@/lib/core/grid/spot'
import { say } from '@/lib/core/words/say'
import { Marks, place } from './edit-cell'

type Props = { grid: Grid; marks: Map<string, string>; here: Spot; chosen: string[]; editor: ReactNode }

/** The line of headings: places of the grid like any other. */
export function HeadView({ grid, marks, here, chosen, editor }: Props) {
  const { table, columns, files } = grid
  const onLine = (column: string) => here.row === null && here.column === column
  const placed = (column: string) => place(null, column, onLine(column), chosen.includes(column))
  return (
    <thead>
      <tr>
        <th scope="col" {...placed('label')} className={onLine('label') ? 'is-here' : undefined}>
          {table.stub ? <Words>{table.stub}</Words> : <span className="b-muted">{say('Overskrift')}</span>}
          {onLine('label') && editor}
        </th>
        {files.includes('unit') && (
          <th
            scope="col"
            {...placed('unit')}
            aria-readonly="true"
            className={`b-u ${onLine('unit') ? 'is-here' : ''}`}
          >
            {say('Måleenhet')}
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.id}
            id={fieldId(at(table, 'columns', column.id, 'label'))}
            scope="col"
            {...placed(column.id)}
            className={`${column.type === 'text' ? 'txt' : ''} ${onLine(column.id) ? 'is-here' : ''}`}
          >
            {column.label ? (
              <Words>{column.label}</Words>
            ) : (
              <span className="b-muted">{say('Overskrift')}</span>
            )}
            <Marks marks={marks.get(`column:${column.id}`)} />
            {column.unit && (
              <small className="b-blk">
                <Words>{column.unit}</Words>
              </small>
            )}
            {onLine(column.id) && editor}
          </th>
        ))}
      </tr>
    </thead>
  )
}
