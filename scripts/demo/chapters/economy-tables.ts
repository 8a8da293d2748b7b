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
    columns: [`Regnskap ${year - 1}`, `Budsjett ${year}`, `Regnskap ${year}`, 'Avvik'].map((label) => ({
      label,
      unit: 'millioner kroner',
      note: label === 'Avvik' ? 'Minus betyr at sektoren brukte mer enn budsjettet.' : undefined,
    })),
    rows: [
      { label: 'Oppvekst', values: ['826', '851', '862', '-11'] },
      { label: 'Helse og omsorg', values: ['748', '779', '791', '-12'] },
      { label: 'Teknisk og eiendom', values: ['232', '241', '236', '5'] },
      { label: 'Kultur og samfunn', values: ['96', '98', '97', '1'] },
      { label: 'Administrasjon og politisk styring', values: ['141', '146', '143', '3'] },
      { label: 'Sum driftsutgifter', total: true, values: ['2043', '2115', '2129', '-14'] },
    ],
    note: 'Avskrivninger er ikke med.',
    source: 'Solvik kommunes regnskap og budsjett',
  })
