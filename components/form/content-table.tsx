import { at, type Path } from '@/lib/core/blocks/kind'
import type { Column, Table } from '@/lib/core/blocks/table'
import { inOrder } from '@/lib/core/order'
import { settled } from '@/lib/core/settled'
import { type CellWords, cellWords } from '@/lib/core/words/cells'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { TalkMark } from '../talk/mark'
import { fieldId } from './place'
import { useMark, Words } from './written'

/** A table to be read beside the form, with its computed cells. */
export function ContentTable({ stored }: { stored: Table }) {
  const lang = useMark()
  const table = settled(stored)
  const columns = inOrder(table.columns)
  const label = say('{table}, kan rulles sidelengs', { table: table.caption })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="b-scroll" tabIndex={0} aria-label={label}>
      <table className="ds-table">
        <caption lang={lang}>{table.caption}</caption>
        <thead lang={lang}>
          <tr>
            <th scope="col">{table.stub}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.type === 'number' ? 'n' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(table.rows).map((row) => (
            <tr key={row.id}>
              <th scope="row" lang={lang}>
                {row.label} {row.unit && <span className="b-muted">({row.unit})</span>}
              </th>
              {columns.map((column) => (
                <Figure
                  key={column.id}
                  {...cellWords(row, column, spoken().language)}
                  type={column.type}
                  path={at(table, 'rows', row.id, 'cells', column.id)}
                  label={`${row.label}, ${column.label}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type FigureProps = CellWords & Pick<Column, 'type' | 'label'> & { path: Path }

function Figure({ text, sign, words, type, path, label }: FigureProps) {
  return (
    <td id={fieldId(path)} className={type === 'number' ? 'n' : undefined}>
      <Words>{text}</Words>
      {sign && (
        <>
          <span aria-hidden="true"> {sign}</span>
          <span className="ds-sr-only"> {words}</span>
        </>
      )}
      <TalkMark path={path} label={label} />
    </td>
  )
}
