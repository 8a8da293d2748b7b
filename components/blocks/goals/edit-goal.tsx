import { fieldId } from '@/components/form/place'
import { TextArea, TextField } from '@/components/form/written'
import { Select } from '@/components/ui/field'
import { type Goal, goalStatuses } from '@/lib/core/blocks/goals'
import type { Path } from '@/lib/core/blocks/kind'
import type { Change } from '@/lib/core/tree'
import { goalWords } from '@/lib/core/words/goals'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'

type Props = { goal: Goal; path: Path; write: (changes: Change[]) => void }
type Field = 'goal' | 'indicator' | 'unit' | 'target' | 'result' | 'comment'

/** What was to be reached, how it is measured, and what came of it. */
export function GoalFields({ goal, path, write }: Props) {
  const field = (name: Field, max: number) => ({
    id: fieldId([...path, name]),
    value: goal[name],
    maxLength: max,
    onChange: (event: { target: { value: string } }) =>
      write([{ path: [...path, name], to: event.target.value }]),
  })
  return (
    <>
      <TextArea label={say('Mål')} rows={2} className="b-wide" {...field('goal', 500)} />
      <TextField
        label={say('Målt ved')}
        placeholder={say('Indikator')}
        className="b-wide"
        {...field('indicator', 300)}
      />
      <TextField label={say('Måltall')} {...field('target', 200)} />
      <TextField label={say('Resultat')} {...field('result', 200)} />
      <TextField label={say('Måleenhet')} {...field('unit', 60)} />
      <Select
        label={say('Status')}
        id={fieldId([...path, 'status'])}
        value={goal.status ?? ''}
        onChange={(event) => write([{ path: [...path, 'status'], to: event.target.value || null }])}
      >
        <option value="">{say('Velg')}</option>
        {goalStatuses.map((status) => (
          <option key={status} value={status}>
            {goalWords[spoken().language].is[status]}
          </option>
        ))}
      </Select>
      <TextArea label={say('Kommentar')} rows={2} className="b-wide" {...field('comment', 2000)} />
    </>
  )
}
