import type { Cell, Column, Row, Table } from '@/lib/core/blocks/table'

/** Two tables for tests: key figures through four years, and accounts beside their budgets. */

export const order = (place: number) => `a${place.toString(36)}`

const column = (place: number, label: string, more: Partial<Column> = {}): Column => ({
  id: `column-${place}`,
  order: order(place),
  label,
  type: 'number',
  unit: '',
  decimals: null,
  ...more,
})

/** A cell as "158*", "..", ":" or a plain figure. */
function cell(written: string): Cell {
  if (written === '..') return { value: '', status: 'missing' }
  if (written === ':') return { value: '', status: 'suppressed' }
  if (written.endsWith('*')) return { value: written.slice(0, -1), status: 'preliminary', due: '2027-06-15' }
  return { value: written, status: 'final' }
}

const row = (place: number, label: string, figures: string[], more: Partial<Row> = {}): Row => ({
  id: `row-no-${place}`,
  order: order(place),
  label,
  unit: '',
  decimals: null,
  total: false,
  highlight: false,
  cells: Object.fromEntries(figures.map((figure, i) => [`column-${i}`, cell(figure)])),
  ...more,
})

export const keyTable: Table = {
  id: 'tabell-nokkeltall',
  kind: 'table',
  order: order(4),
  heading: 'Nøkkeltall',
  caption: 'Nøkkeltall for Eiendom, 2023–2026',
  source: 'Solvik kommune, energioppfølging og driftsregnskap.',
  stub: 'Nøkkeltall',
  columns: ['2023', '2024', '2025', '2026', 'Endring'].map((label, i) => column(i, label)),
  rows: [
    row(0, 'Areal i formålsbygg', ['136900', '137400', '137400', '142600', '5200'], { unit: 'm²' }),
    row(1, 'Energibruk', ['176', '171', '164', '158*', '-6'], { unit: 'kWh per m²', highlight: true }),
    row(2, 'Fornybar energi', ['71.5', '74.0', '78.2', '81.6*', '3.4'], { unit: 'prosent av all energi' }),
    row(3, 'Utslipp fra bygg', ['1120', '985', '870', '742*', '-128'], { unit: 'tonn CO₂-ekvivalenter' }),
    row(4, 'Vedlikehold', ['148', '152', '161', '166', '5'], { unit: 'kroner per m²', highlight: true }),
    row(5, 'Etterslep på vedlikehold', ['..', '362', '374', '386', '12'], {
      unit: 'millioner kroner',
      highlight: true,
    }),
    row(6, 'Renholdere med fagbrev', ['41', '48', '54', '63', '9'], { unit: 'prosent', highlight: true }),
  ],
  notes: [
    {
      id: 'note-areal',
      order: order(0),
      text: 'Skoler, barnehager, omsorgsboliger, idrettsbygg og rådhuset.',
      at: { 'row:row-no-0': true },
    },
    { id: 'note-vaer', order: order(1), text: 'Korrigert for utetemperatur.', at: { 'row:row-no-1': true } },
    {
      id: 'note-etterslep',
      order: order(2),
      text: 'Hva det vil koste å løfte alle bygg til tilstandsgrad 1, i 2026-kroner.',
      at: { 'row:row-no-5': true, 'cell:row-no-5:column-3': true },
    },
  ],
  absent: false,
}

export const accounts: Table = {
  ...keyTable,
  id: 'tabell-regnskap',
  order: order(6),
  heading: 'Regnskap og budsjett',
  caption: 'Drift av kommunale bygg, regnskap og budsjett',
  source: 'Kommuneregnskapet for 2026',
  stub: 'Formål',
  columns: [
    'Regnskap 2025',
    'Opprinnelig budsjett 2026',
    'Revidert budsjett 2026',
    'Regnskap 2026',
    'Avvik i kroner',
    'Avvik i prosent',
  ].map((label, i) => column(i, label, { unit: i === 5 ? 'prosent' : '1000 kroner' })),
  rows: [
    row(0, 'Drift av bygg', ['61240', '62800', '63900', '63412', '488', '0.8']),
    row(1, 'Renhold', ['38115', '39200', '39200', '40036', '-836', '-2.1']),
    row(2, 'Vedlikehold', ['22120', '23000', '23700', '23671', '29', '0.1']),
    row(3, 'Energi', ['27480', '29500', '27900', '26844', '1056', '3.8']),
    row(4, 'Sum utgifter', ['148955', '154500', '154700', '153963', '737', '0.5'], { total: true }),
    row(5, 'Leieinntekter', ['-31402', '-31900', '-32300', '-32688', '388', '1.2']),
    row(6, 'Netto utgift', ['117553', '122600', '122400', '121275', '1125', '0.9'], { total: true }),
  ],
  notes: [
    {
      id: 'note-renhold',
      order: order(0),
      text: 'Den nye skolen ble rengjort av innleide fra august til november.',
      at: { 'row:row-no-1': true },
    },
  ],
}
