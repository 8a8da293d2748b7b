import { Select } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'

type Props = { value: number | null; unset: string; onChange: (decimals: number | null) => void }

/** How many decimals a reader sees. What is written is kept. */
export function Decimals({ value, unset, onChange }: Props) {
  return (
    <Select
      label={say('Desimaler')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{unset}</option>
      {[0, 1, 2, 3, 4, 5, 6].map((count) => (
        <option key={count}>{count}</option>
      ))}
    </Select>
  )
}
