import { table, years } from '../tables'

type Figures = Record<'area' | 'energy' | 'sun' | 'emissions' | 'maintenance' | 'backlog', string[]>

export const propertyFigures = (year: number, of: Figures, more: { due: string; backlog: string }) =>
  table({
    heading: 'Nøkkeltall',
    caption: `Nøkkeltall for kommunale bygg, ${year - 2}–${year}`,
    columns: years(year),
    due: more.due,
    rows: [
      {
        label: 'Areal',
        unit: 'm²',
        note: 'Skoler, barnehager, sykehjem, idrettsbygg og rådhuset.',
        values: of.area,
      },
      {
        label: 'Energibruk',
        unit: 'kWh per m²',
        highlight: true,
        note: 'Korrigert for utetemperatur.',
        values: of.energy,
      },
      { label: 'Egen solstrøm', unit: 'MWh', values: of.sun },
      { label: 'Utslipp fra bygg', unit: 'tonn CO₂-ekvivalenter', values: of.emissions },
      { label: 'Vedlikehold', unit: 'kroner per m²', values: of.maintenance },
      {
        label: 'Etterslep på vedlikehold',
        unit: 'millioner kroner',
        highlight: true,
        note: more.backlog,
        values: of.backlog,
      },
    ],
    note: 'Foreløpige tall bygger på målinger for deler av året.',
    source: 'Solvik kommune, energioppfølging og driftsregnskap',
  })

type Accounts = Record<'running' | 'cleaning' | 'maintenance' | 'energy' | 'spent' | 'rent' | 'net', string[]>

/** What the buildings cost; `word` says whether the year's own column is the account or a forecast. */
export const propertyAccounts = (year: number, word: 'Regnskap' | 'Prognose', of: Accounts, due?: string) =>
  table({
    heading: 'Penger',
    caption: `Drift av kommunale bygg, ${word.toLowerCase()} og budsjett ${year}`,
    stub: 'Formål',
    columns: [`Regnskap ${year - 1}`, `Budsjett ${year}`, `${word} ${year}`, 'Avvik'].map((label) => ({
      label,
      unit: '1000 kroner',
      note: label === 'Avvik' ? 'Minus betyr at vi brukte mer enn budsjettet.' : undefined,
    })),
    due,
    rows: [
      { label: 'Drift av bygg', values: of.running },
      { label: 'Renhold', values: of.cleaning },
      { label: 'Vedlikehold', values: of.maintenance },
      { label: 'Energi', note: 'Strømstøtte er ikke trukket fra.', values: of.energy },
      { label: 'Sum utgifter', total: true, values: of.spent },
      { label: 'Leieinntekter', values: of.rent },
      { label: 'Netto utgift', total: true, values: of.net },
    ],
    source: 'Solvik kommunes regnskap og budsjett',
  })
