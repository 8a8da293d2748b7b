import { Button } from '@/components/ui/button'
import { shows } from '@/lib/core/board/narrowing'
import { sortKeys } from '@/lib/core/board/sorting'
import { addressOf, fieldsOf, none, sortWord, stateWord, type View, wholeBoard } from '@/lib/core/board/view'
import { say } from '@/lib/core/words/say'
import { stateWords } from '@/lib/core/words/states'
import { states } from '@/lib/core/workflow'
import type { HeldRow } from '@/lib/reports/board'
import { columns } from './words'

type Props = { rows: readonly HeldRow[]; view: View; today: string }

/** Narrows the board by plain links and a form that needs no script. */
export function Filters({ rows, view, today }: Props) {
  return (
    <div className="b-filt">
      <Chips rows={rows} view={view} today={today} />
      {/* The way back in the browser shows what the address says, not what was chosen last. */}
      <form key={addressOf(view)} method="get" className="b-filt-form">
        {fieldsOf({ ...wholeBoard, late: view.late, required: view.required }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Choice
          name="status"
          label={say('Status')}
          all={say('Alle')}
          value={view.state && stateWord(view.state)}
          choices={states.map((state) => [stateWord(state), stateWords[state]])}
        />
        <Choice
          name="enhet"
          label={say('Enhet')}
          all={say('Alle enheter')}
          value={view.unit}
          choices={unitsOf(rows)}
        />
        <Choice
          name="ledd"
          label={say('Ledd')}
          all={say('Alle ledd')}
          value={view.step}
          choices={stepsOf(rows, view)}
        />
        <Choice
          name="sorter"
          label={say('Sortering')}
          all={columns.nummer}
          value={sortWord(view.sort)}
          choices={sorts(view.sort)}
        />
        <Button look="secondary" type="submit">
          {say('Vis')}
        </Button>
      </form>
    </div>
  )
}

function Chips({ rows, view, today }: Props) {
  const first = { ...view, page: 1 }
  const chips: { label: string; to: View; on: boolean }[] = [
    {
      label: say('Alle'),
      to: { ...first, late: false, required: false, state: null, step: null },
      on: !view.late && !view.required && view.state === null && view.step === null,
    },
    { label: say('Forsinket'), to: { ...first, late: !view.late }, on: view.late },
    {
      label: say('Til godkjenning'),
      to: { ...first, state: view.state === 'submitted' ? null : 'submitted' },
      on: view.state === 'submitted',
    },
    { label: say('Påkrevd'), to: { ...first, required: !view.required }, on: view.required },
  ]
  return (
    <nav className="b-chips" aria-label={say('Vis')}>
      {chips.map(({ label, to, on }) => (
        <a key={label} className="ds-chip" href={addressOf(to)} aria-current={on ? 'true' : undefined}>
          {label} <b>{rows.filter((row) => shows(on ? view : to, row, today)).length}</b>
        </a>
      ))}
    </nav>
  )
}

type Options = readonly (readonly [value: string, name: string])[]
type ChoiceProps = { name: string; label: string; all: string; value: string | null; choices: Options }

function Choice({ name, label, all, value, choices }: ChoiceProps) {
  if (choices.length === 0) return null
  return (
    <div className="ds-field">
      <label className="b-small" htmlFor={name}>
        {label}
      </label>
      <select className="ds-input" id={name} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Each column upwards, and the way that is chosen where it is another. */
function sorts({ by, down }: View['sort']): Options {
  const usual = sortKeys.filter((key) => key !== 'nummer').map((key) => [key, columns[key]] as const)
  return down ? [...usual, [`-${by}`, say('{column}, omvendt', { column: columns[by] })]] : usual
}

const { compare } = new Intl.Collator('nb')

/** The units that something here belongs to, and none where something has none. */
function unitsOf(rows: readonly HeldRow[]): Options {
  const units = new Map(rows.map((row) => [row.departmentId ?? none, row.department ?? say('Uten enhet')]))
  return [...units].sort(([, a], [, b]) => compare(a, b))
}

/** The steps that something waits for now; the chosen one also when nothing does any more. */
function stepsOf(rows: readonly HeldRow[], { step }: View): Options {
  const names = new Set([...rows.map((row) => row.step?.name), step].filter((name) => name != null))
  return [...names].sort(compare).map((name) => [name, name])
}
