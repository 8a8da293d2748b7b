import { Button } from '@/components/ui/button'
import { type ViewName, viewNames, views } from '@/lib/core/board'
import type { HeldRow } from '@/lib/reports/board'

type Props = { rows: readonly HeldRow[]; view: ViewName; unit: string | undefined; today: string }

/** Narrows the board by plain links and a form that needs no script. */
export function Filters({ rows, view, unit, today }: Props) {
  const units = new Map(rows.flatMap((row) => (row.departmentId ? [[row.departmentId, row.department]] : [])))
  const here = unit ? rows.filter((row) => row.departmentId === unit) : rows
  return (
    <div className="b-filt">
      <nav className="b-chips" aria-label="Vis">
        {viewNames.map((name) => (
          <a
            key={name}
            className="ds-chip"
            href={`?${new URLSearchParams({ vis: name, ...(unit && { enhet: unit }) })}`}
            aria-current={name === view ? 'true' : undefined}
          >
            {views[name].label} <b>{here.filter((row) => views[name].shows(row, today)).length}</b>
          </a>
        ))}
      </nav>
      {units.size > 1 && (
        <form method="get" className="b-row b-push items-end">
          <input type="hidden" name="vis" value={view} />
          <div className="ds-field">
            <label className="b-small" htmlFor="enhet">
              Enhet
            </label>
            <select className="ds-input" id="enhet" name="enhet" defaultValue={unit ?? ''}>
              <option value="">Alle enheter</option>
              {[...units].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Button look="secondary" type="submit">
            Vis
          </Button>
        </form>
      )}
    </div>
  )
}
