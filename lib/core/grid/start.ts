import type { NewId } from '../blocks/kind'
import type { Column, Formula, Row, Table } from '../blocks/table'
import type { Language } from '../section'
import { type PresetWords, presetWords } from '../words/presets'
import { say } from '../words/say'
import { addColumns, addRows, setColumn, setRow } from './lines'

/** The tables that municipalities write every year, each with its usual columns. */
export const presets = ['years', 'budget', 'ownership', 'pay'] as const
export type Preset = (typeof presets)[number]

type Planned = Partial<Pick<Column, 'type' | 'unit' | 'decimals'>> & {
  label: string
  /** Which columns it is computed of, by their place. */
  formula?: Pick<Formula, 'kind'> & { of: number[] }
}
type Plan = {
  stub: string
  columns: Planned[]
  rows: Partial<Pick<Row, 'label' | 'total' | 'sum'>>[]
}

const total = (label: string) => ({ label, total: true, sum: 'above' as const })
const inWords = { type: 'text' } as const
const thousands = { unit: '1000 kr', decimals: 0 }

/** What each is called where one is chosen, and what it is good for. */
export function presetNames(preset: Preset, year: number): { name: string; hint: string } {
  switch (preset) {
    case 'years':
      return {
        name: say('Nøkkeltall'),
        hint: say('Tall for {from}–{to}, ett nøkkeltall på hver rad.', {
          from: String(year - 2),
          to: String(year),
        }),
      }
    case 'budget':
      return {
        name: say('Budsjett og regnskap'),
        hint: say('Regnskap mot budsjett i 1000 kr. Avvik, mer- og mindreforbruk og sum regnes ut.'),
      }
    case 'ownership':
      return {
        name: say('Eierskap i selskaper'),
        hint: say('Selskap for selskap: form, eierandel, resultat og utbytte.'),
      }
    case 'pay':
      return {
        name: say('Ansatte og lønn etter kjønn'),
        hint: say('Stillingsnivå for stillingsnivå. Andel kvinner og lønnsforskjell regnes ut.'),
      }
  }
}

/** What a preset holds in the report of a year, in the words of the section's language. */
const plans: Record<Preset, (words: PresetWords, year: number) => Plan> = {
  years: (words, year) => ({
    stub: words.keyFigures,
    columns: [year - 2, year - 1, year].map((one) => ({ label: `${one}` })),
    rows: [{}, {}, {}],
  }),
  budget: (words, year) => ({
    stub: words.area,
    columns: [
      { label: words.accounts(year), ...thousands },
      { label: words.original(year), ...thousands },
      { label: words.revised(year), ...thousands },
      { label: words.deviation, ...thousands, formula: { kind: 'difference', of: [0, 2] } },
      { label: words.deviationShare, ...percent(words), formula: { kind: 'change', of: [0, 2] } },
      { label: words.spending, ...inWords, formula: { kind: 'spending', of: [0, 2] } },
    ],
    rows: [{}, {}, {}, total(words.sum)],
  }),
  ownership: (words) => {
    const [form, purpose, share, result, equity, dividend] = words.ownership
    return {
      stub: words.company,
      columns: [
        { label: form, ...inWords },
        { label: purpose, ...inWords },
        { label: share, ...percent(words) },
        { label: result, ...thousands },
        { label: equity, ...thousands },
        { label: dividend, ...thousands },
      ],
      rows: [{}, {}, {}],
    }
  },
  pay: (words) => ({
    stub: words.level,
    columns: [
      { label: words.women, unit: words.count, decimals: 0 },
      { label: words.men, unit: words.count, decimals: 0 },
      { label: words.shareOfWomen, ...percent(words), formula: { kind: 'share', of: [0, 1] } },
      { label: words.payOfWomen, unit: words.perMonth, decimals: 0 },
      { label: words.payOfMen, unit: words.perMonth, decimals: 0 },
      { label: words.payCompared, ...percent(words), formula: { kind: 'ratio', of: [3, 4] } },
    ],
    rows: words.levels.map((label) => ({ label })),
  }),
}

const percent = ({ percent: unit }: PresetWords) => ({ unit, decimals: 1 })

/** Begins an empty table with a preset. */
export function startWith(
  table: Table,
  preset: Preset,
  year: number,
  newId: NewId,
  language: Language = 'nb',
): Table {
  const plan = plans[preset](presetWords[language], year)
  const columns = plan.columns.map(() => newId())
  const rows = plan.rows.map(() => newId())
  const grown = addRows(addColumns(table, 0, columns), 0, rows)
  const headed = plan.columns.reduce((now, { formula, ...column }, i) => {
    const computed = formula && { kind: formula.kind, of: formula.of.map((n) => columns[n] as string) }
    return setColumn(now, columns[i] as string, { ...column, ...(computed && { formula: computed }) })
  }, grown)
  const named = plan.rows.reduce((now, row, i) => setRow(now, rows[i] as string, row), headed)
  return { ...named, stub: plan.stub, absent: false }
}
