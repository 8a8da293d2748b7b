import type { ReactNode } from 'react'

type Line = {
  id: string
  name: string /** What stands under the name; empty ones are left out. */
  below: string[]
  cells: ReactNode[]
}

/** Written out, because a phone's layout takes the roles of a table from `display`. */
const as = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
}

/** A table of words. */
export function Listing({
  id,
  caption,
  heads,
  rows,
}: {
  id: string
  caption: string
  heads: string[]
  rows: Line[]
}) {
  return (
    <table className={`stack says c${heads.length - 1}`} role={as.table} id={id}>
      <caption>
        <span className="cap">{caption}</span>
      </caption>
      <thead role={as.rowgroup}>
        <tr role={as.row}>
          {heads.map((head) => (
            <th key={head} scope="col" role={as.columnheader} className="txt">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={as.rowgroup}>
        {rows.map((row) => (
          <tr key={row.id} role={as.row} id={`p-${row.id}`}>
            <th scope="row" role={as.rowheader}>
              <b>{row.name}</b>
              {row.below.filter(Boolean).map((words) => (
                <span key={words} className="unit">
                  {words}
                </span>
              ))}
            </th>
            {row.cells.map((cell, i) => (
              <td key={heads[i + 1]} role={as.cell} className="txt">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
