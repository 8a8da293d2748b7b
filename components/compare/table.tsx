import type { Column, Row, Table } from '@/lib/core/blocks/table'
import type { Pair } from '@/lib/core/compare/align'
import type { LineChange } from '@/lib/core/compare/change'
import { foldedLabels } from '@/lib/core/compare/fold'
import { differs, gridOf, standing } from '@/lib/core/compare/grid'
import { say } from '@/lib/core/words/say'
import { Lines } from './lines'
import { isChanged, isWhole } from './mark'
import type { ComparedProps } from './props'
import { CellCompared } from './table-cell'
import { CaptionCompared, HeadCompared } from './table-head'

/** A table with its changed cells before and now, and with the rows and columns that came or went. */
export function TableCompared({ before, after, ...props }: ComparedProps<Table>) {
  const { part, byOf, comparison } = props
  const all = props.all || isWhole(part)
  const { columns, rows } = gridOf(before, after)
  const lines = new Map(part.lines.map((line) => [line.id, line]))
  const rest = part.lines.filter(({ id }) => /^(note:|source$)/.test(id))
  const told = rowsTold(rows, columns, lines, all)
  const named = (after ?? before)?.caption || say('Tabell uten tittel')
  // A part may go and another with the same name come.
  const name = before && after ? named : say(after ? '{name}, satt inn' : '{name}, fjernet', { name: named })
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="b-scroll" tabIndex={0} aria-label={say('{name}, kan rulles sidelengs', { name })}>
        <table className="ds-table b-compared">
          <CaptionCompared part={part} byOf={byOf} line={lines.get('caption')} />
          <thead>
            <tr>
              <HeadCompared {...{ part, byOf }} line={lines.get('stub')} scope="col" />
              {columns.map((column) => (
                <HeadCompared
                  key={standing(column).id}
                  {...{ part, byOf }}
                  line={lines.get(`column:${standing(column).id}`)}
                  unit={standing(column).unit}
                  scope="col"
                  isFigure={standing(column).type === 'number'}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((row) =>
              Array.isArray(row) ? (
                <tr key={row[0]}>
                  <td className="b-fold" colSpan={columns.length + 1}>
                    {say('{what} er uendret.', { what: foldedLabels(row) })}
                  </td>
                </tr>
              ) : (
                <tr key={standing(row).id} className={standing(row).total ? 'font-semibold' : undefined}>
                  <HeadCompared
                    {...{ part, byOf }}
                    line={lines.get(`row:${standing(row).id}`)}
                    unit={standing(row).unit}
                    scope="row"
                  />
                  {columns.map((column) => (
                    <CellCompared
                      key={standing(column).id}
                      {...{ part, row, column, byOf }}
                      language={comparison.after.language}
                    />
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
      <Lines {...{ part, byOf, all }} lines={rest} />
    </>
  )
}

type Lined = ReadonlyMap<string, LineChange>

/** The rows to show, and between them the labels of those that are unchanged. A column that came or went shows all. */
function rowsTold(rows: Pair<Row>[], columns: Pair<Column>[], lines: Lined, all: boolean) {
  const whole = all || columns.some(({ fate }) => fate !== 'both')
  const told: (Pair<Row> | string[])[] = []
  for (const row of rows) {
    const line = lines.get(`row:${standing(row).id}`)
    const last = told.at(-1)
    const changed = whole || !line || isChanged(line) || columns.some((column) => differs(row, column))
    if (changed) told.push(row)
    else if (Array.isArray(last)) last.push(line.label)
    else told.push([line.label])
  }
  return told
}
