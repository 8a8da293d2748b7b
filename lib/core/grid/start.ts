import type { NewId } from '../blocks/kind'
import type { Column, Formula, Row, Table } from '../blocks/table'
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
  name: string
  hint: string
  stub: string
  columns: Planned[]
  rows: Partial<Pick<Row, 'label' | 'total' | 'sum'>>[]
}

const total = (label: string) => ({ label, total: true, sum: 'above' as const })
const words = { type: 'text' } as const
const thousands = { unit: '1000 kr', decimals: 0 }
const percent = { unit: 'prosent', decimals: 1 }

/** What a preset holds in the report of a year. */
export const plans: Record<Preset, (year: number) => Plan> = {
  years: (year) => ({
    name: 'Nøkkeltall',
    hint: `Tall for ${year - 2}–${year}, ett nøkkeltall på hver rad.`,
    stub: 'Nøkkeltall',
    columns: [year - 2, year - 1, year].map((one) => ({ label: `${one}` })),
    rows: [{}, {}, {}],
  }),
  budget: (year) => ({
    name: 'Budsjett og regnskap',
    hint: 'Regnskap mot budsjett i 1000 kr. Avvik, mer- og mindreforbruk og sum regnes ut.',
    stub: 'Område',
    columns: [
      { label: `Regnskap ${year}`, ...thousands },
      { label: `Opprinnelig budsjett ${year}`, ...thousands },
      { label: `Revidert budsjett ${year}`, ...thousands },
      { label: 'Avvik', ...thousands, formula: { kind: 'difference', of: [0, 2] } },
      { label: 'Avvik i prosent', ...percent, formula: { kind: 'change', of: [0, 2] } },
      { label: 'Mer- eller mindreforbruk', ...words, formula: { kind: 'spending', of: [0, 2] } },
    ],
    rows: [{}, {}, {}, total('Sum')],
  }),
  ownership: () => ({
    name: 'Eierskap i selskaper',
    hint: 'Selskap for selskap: form, eierandel, resultat og utbytte.',
    stub: 'Selskap',
    columns: [
      { label: 'Selskapsform', ...words },
      { label: 'Formål', ...words },
      { label: 'Eierandel', ...percent },
      { label: 'Årsresultat', ...thousands },
      { label: 'Egenkapital', ...thousands },
      { label: 'Utbytte til kommunen', ...thousands },
    ],
    rows: [{}, {}, {}],
  }),
  pay: () => ({
    name: 'Ansatte og lønn etter kjønn',
    hint: 'Stillingsnivå for stillingsnivå. Andel kvinner og lønnsforskjell regnes ut.',
    stub: 'Stillingsnivå',
    columns: [
      { label: 'Kvinner', unit: 'antall', decimals: 0 },
      { label: 'Menn', unit: 'antall', decimals: 0 },
      { label: 'Andel kvinner', ...percent, formula: { kind: 'share', of: [0, 1] } },
      { label: 'Lønn kvinner', unit: 'kr per måned', decimals: 0 },
      { label: 'Lønn menn', unit: 'kr per måned', decimals: 0 },
      { label: 'Kvinners lønn av menns', ...percent, formula: { kind: 'ratio', of: [3, 4] } },
    ],
    rows: [
      { label: 'Øverste ledelse' },
      { label: 'Ledere med personalansvar' },
      { label: 'Fagstillinger med høyere utdanning' },
      { label: 'Andre stillinger' },
    ],
  }),
}

/** Begins an empty table with a preset. */
export function startWith(table: Table, preset: Preset, year: number, newId: NewId): Table {
  const plan = plans[preset](year)
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
