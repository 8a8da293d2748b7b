import { useMark } from '@/components/form/written'
import { Select } from '@/components/ui/field'
import { type Column, type Formula, formulaKinds } from '@/lib/core/blocks/table'
import { setFormula } from '@/lib/core/grid/lines'
import type { Grid } from '@/lib/core/grid/spot'
import { say, words } from '@/lib/core/words/say'
import type { Act } from './use-act'

const names = words<Record<Formula['kind'], string>>({
  difference: 'Forskjell (A − B)',
  change: 'Avvik i prosent av B',
  ratio: 'A i prosent av B',
  share: 'A i prosent av A + B',
  spending: 'Mer- eller mindreforbruk',
})

/** Whether a column is computed of two others, and how. */
export function FormulaFields({ grid, act, column }: { grid: Grid; act: Act; column: Column }) {
  const { formula } = column
  const lang = useMark()
  const others = grid.columns.filter((one) => one.id !== column.id && one.type === 'number')
  const set = (to: Formula | null) => act((table) => setFormula(table, column.id, to))
  if (others.length < 2) return null

  function choose(value: string) {
    const kind = formulaKinds.find((one) => one === value)
    set(kind ? { kind, of: formula?.of ?? others.slice(0, 2).map((one) => one.id) } : null)
  }

  return (
    <>
      <Select
        label={say('Regnes ut')}
        value={formula?.kind ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say('Nei, skrives inn')}</option>
        {formulaKinds.map((kind) => (
          <option key={kind} value={kind}>
            {names[kind]}
          </option>
        ))}
      </Select>
      {formula &&
        ['A', 'B'].map((name, i) => (
          <Select
            key={name}
            label={name}
            value={formula.of[i]}
            onChange={({ target }) => set({ ...formula, of: formula.of.with(i, target.value) })}
          >
            {others.map((one) => (
              <option key={one.id} value={one.id} lang={lang}>
                {one.label || say('Kolonne uten navn')}
              </option>
            ))}
          </Select>
        ))}
    </>
  )
}
