import { fieldId } from '@/components/form/place'
import { TextArea, TextField } from '@/components/form/written'
import { Select } from '@/components/ui/field'
import { type Decision, decisionStatuses } from '@/lib/core/blocks/goals'
import type { Path } from '@/lib/core/blocks/kind'
import type { Change } from '@/lib/core/tree'
import { goalWords } from '@/lib/core/words/goals'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'

type Props = { decision: Decision; path: Path; write: (changes: Change[]) => void }

/** What was decided, when, and what was done with it. */
export function DecisionFields({ decision, path, write }: Props) {
  const field = (name: 'caseNumber' | 'text' | 'comment', max: number) => ({
    id: fieldId([...path, name]),
    value: decision[name],
    maxLength: max,
    onChange: (event: { target: { value: string } }) =>
      write([{ path: [...path, name], to: event.target.value }]),
  })
  return (
    <>
      <TextArea label={say('Vedtak')} rows={2} className="b-wide" {...field('text', 2000)} />
      <TextField label={say('Saksnummer')} placeholder="PS 12/26" {...field('caseNumber', 60)} />
      <TextField
        label={say('Dato')}
        type="date"
        id={fieldId([...path, 'date'])}
        value={decision.date ?? ''}
        onChange={(event) => write([{ path: [...path, 'date'], to: event.target.value || null }])}
      />
      <Select
        label={say('Status')}
        id={fieldId([...path, 'status'])}
        value={decision.status ?? ''}
        onChange={(event) => write([{ path: [...path, 'status'], to: event.target.value || null }])}
      >
        <option value="">{say('Velg')}</option>
        {decisionStatuses.map((status) => (
          <option key={status} value={status}>
            {goalWords[spoken().language].is[status]}
          </option>
        ))}
      </Select>
      <TextArea label={say('Hva er gjort')} rows={2} className="b-wide" {...field('comment', 2000)} />
    </>
  )
}
