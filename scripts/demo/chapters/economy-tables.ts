import { type Span, table, years } from '../tables'

export const ratios = (year: number, due: string, pick: Span) =>
  table({
    heading: 'Nøkkeltall',
    caption: `Økonomiske nøkkeltall, ${year - 2}–${year}`,
    columns: years(year),
    due,
    rows: [
      {
        label: 'Netto driftsresultat',
        unit: 'prosent av inntektene',
        decimals: 1,
        highlight: true,
        note: 'Det som er igjen når drift, renter og avdrag er betalt. Kommunestyrets mål er minst 1,75 prosent.',
        values: pick(['1.2', '1.7', '1.6', '1.2*']),
      },
      {
        label: 'Disposisjonsfond',
        unit: 'prosent av inntektene',
        decimals: 1,
        values: pick(['7.9', '8.4', '8.8', '8.6*']),
      },
      {
        label: 'Netto lånegjeld',
        unit: 'prosent av inntektene',
        decimals: 1,
        highlight: true,
        values: pick(['71.0', '74.5', '78.9', '81.2*']),
      },
    ],
    source: 'Solvik kommunes regnskap',
  })

export const incomes = (year: number, due: string, pick: Span) =>
  table({
    heading: 'Inntekter',
    caption: `Driftsinntekter, ${year - 2}–${year}`,
    stub: 'Inntekt',
    columns: years(year).map((label) => ({ label, unit: 'millioner kroner' })),
    due,
    rows: [
      { label: 'Skatt på inntekt og formue', values: pick(['812', '846', '881', '905*']) },
      { label: 'Rammetilskudd', values: pick(['742', '768', '803', '836*']) },
      { label: 'Brukerbetaling og gebyrer', values: pick(['214', '223', '231', '240*']) },
      { label: 'Andre tilskudd og refusjoner', values: pick(['296', '288', '301', '297*']) },
      { label: 'Sum driftsinntekter', total: true, values: pick(['2064', '2125', '2216', '2278*']) },
    ],
    source: 'Solvik kommunes regnskap',
  })

/** What each sector spent, and was given to spend. */
export const spending = (year: number) =>
  table({
    heading: 'Utgifter',
    caption: `Driftsutgifter etter sektor, regnskap og budsjett ${year}`,
    stub: 'Sektor',
    columns: [
      ...[
        `Regnskap ${year - 1}`,
        `Opprinnelig budsjett ${year}`,
        `Revidert budsjett ${year}`,
        `Regnskap ${year}`,
      ].map((label) => ({ label, unit: 'millioner kroner' })),
      {
        label: 'Avvik',
        unit: 'millioner kroner',
        note: 'Regnskapet minus revidert budsjett.',
        computed: { kind: 'difference', of: [3, 2] },
      },
      { label: 'Avvik i prosent', unit: 'prosent', decimals: 1, computed: { kind: 'change', of: [3, 2] } },
      { label: 'Mer- eller mindreforbruk', type: 'text', computed: { kind: 'spending', of: [3, 2] } },
    ],
    rows: [
      { label: 'Oppvekst', values: ['826', '839', '851', '862'] },
      { label: 'Helse og omsorg', values: ['748', '766', '779', '791'] },
      { label: 'Teknisk og eiendom', values: ['232', '240', '241', '236'] },
      { label: 'Kultur og samfunn', values: ['96', '97', '98', '97'] },
      { label: 'Administrasjon og politisk styring', values: ['141', '145', '146', '143'] },
      { label: 'Sum driftsutgifter', total: true, sum: 'above', values: [] },
    ],
    note: 'Avskrivninger er ikke med.',
    source: 'Solvik kommunes regnskap og budsjett',
  })
