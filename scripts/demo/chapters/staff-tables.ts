import { type Span, table, years } from '../tables'

export const sickLeave = (year: number, due: string, pick: Span) =>
  table({
    heading: 'Sykefravær',
    caption: `Sykefravær i prosent av avtalte dagsverk, ${year - 2}–${year}`,
    stub: 'Fravær',
    columns: years(year),
    due,
    rows: [
      { label: 'Egenmeldt', unit: 'prosent', decimals: 1, values: pick(['1.5', '1.5', '1.4', '1.4*']) },
      { label: 'Legemeldt', unit: 'prosent', decimals: 1, values: pick(['7.1', '6.7', '6.1', '5.9*']) },
      {
        label: 'Samlet sykefravær',
        unit: 'prosent',
        decimals: 1,
        total: true,
        highlight: true,
        values: pick(['8.6', '8.2', '7.5', '7.3*']),
      },
    ],
    source: 'Solvik kommunes personalsystem',
  })

export const fullTime = (year: number, due: string, pick: Span) =>
  table({
    heading: 'Årsverk',
    caption: `Årsverk etter sektor, ${year - 2}–${year}`,
    stub: 'Sektor',
    columns: years(year),
    due,
    rows: [
      { label: 'Oppvekst', values: pick(['842', '851', '856', '849*']) },
      { label: 'Helse og omsorg', values: pick(['731', '748', '764', '772*']) },
      { label: 'Teknisk og eiendom', values: pick(['214', '210', '206', '203*']) },
      { label: 'Kultur og samfunn', values: pick(['78', '77', '79', '78*']) },
      { label: 'Administrasjon', values: pick(['121', '118', '115', '113*']) },
      { label: 'Sum årsverk', total: true, values: pick(['1986', '2004', '2020', '2015*']) },
    ],
    source: 'Solvik kommunes personalsystem, per 1. desember',
  })

export const pay = (year: number) =>
  table({
    heading: 'Kvinner og menn',
    caption: `Ansatte og lønn etter kjønn, ${year}`,
    stub: 'Stillingsgruppe',
    columns: [
      { label: 'Kvinner', unit: 'ansatte' },
      { label: 'Menn', unit: 'ansatte' },
      { label: 'Kvinners lønn', unit: 'prosent av menns', note: 'Avtalt månedslønn i hel stilling.' },
    ],
    rows: [
      { label: 'Ledere', values: ['58', '47', '98.1'] },
      { label: 'Lærere og barnehageansatte', values: ['742', '236', '99.2'] },
      { label: 'Helse og omsorg', values: ['968', '142', '100.4'] },
      { label: 'Teknisk drift', values: ['58', '162', '96.8'] },
      {
        label: 'Brann og redning',
        note: 'Lønn vises ikke når gruppen har færre enn fem kvinner eller menn.',
        values: ['4', '33', ':'],
      },
      { label: 'Lærlinger', values: ['31', '22', '100.0'] },
      { label: 'Alle ansatte', total: true, values: ['1861', '642', '94.9'] },
    ],
    source: 'Solvik kommunes personalsystem, per 1. desember',
  })
