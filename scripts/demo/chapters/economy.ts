import { submit, write } from '../acts'
import { challenges, inTheOrder, lead, results, text } from '../blocks'
import { chart, table, years } from '../tables'
import type { Chapter, Told } from './chapter'

/** Four years of figures, the year told of last year in the third place. */
const ratios = (year: number, due: string, pick: (all: string[]) => string[]) =>
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

const incomes = (year: number, due: string, pick: (all: string[]) => string[]) =>
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

const before = (all: string[]) => all.slice(0, 3)
const after = (all: string[]) => all.slice(1)

function last({ year, due }: Told) {
  const key = ratios(year, due, before)
  return inTheOrder(
    lead(
      `Solvik kommune fikk et netto driftsresultat på 35 millioner kroner i ${year}, eller 1,6 prosent av inntektene. Det er bedre enn budsjettet, men under målet på 1,75 prosent.`,
    ),
    results(
      'Driftsinntektene ble 2 216 millioner kroner, 91 millioner mer enn året før.',
      'Netto driftsresultat ble 10 millioner kroner bedre enn budsjettert.',
      'Disposisjonsfondet økte til 8,8 prosent av inntektene, og er nå stort nok til å tåle ett dårlig år.',
    ),
    challenges(
      'Oppvekst og helse og omsorg brukte til sammen 23 millioner kroner mer enn budsjettet.',
      'Lånegjelden vokser raskere enn inntektene. Den er nå 78,9 prosent av inntektene, mot 71,0 prosent for to år siden.',
    ),
    key,
    chart(key, {
      caption: 'Netto lånegjeld',
      form: 'line',
      rows: [2],
      alt: `Lånegjelden økte hvert år, fra 71,0 prosent i ${year - 2} til 78,9 prosent i ${year}.`,
    }),
    incomes(year, due, before),
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
    }),
    text(
      'Hvorfor resultatet ble som det ble',
      `Inntektene ble 18 millioner kroner høyere enn budsjettert, først og fremst fordi lønningene i kommunen steg og skatten økte med dem. Renter og avdrag kostet 52 millioner kroner, 6 millioner mindre enn vi hadde regnet med, siden to lån ble tatt opp senere enn planlagt.`,
      'Merforbruket i oppvekst skyldes flere barn med rett til særskilt hjelp. I helse og omsorg var det vikarer og to nye tilbud til svært syke som kostet mest.',
    ),
  )
}

function now({ year, due }: Told) {
  const key = ratios(year, due, after)
  return inTheOrder(
    lead(
      `Netto driftsresultat ser ut til å bli 27 millioner kroner i ${year}, eller 1,2 prosent av inntektene. Det er 8 millioner mindre enn året før.`,
    ),
    results(
      'Driftsinntektene er anslått til 2 278 millioner kroner, 62 millioner mer enn året før.',
      'Administrasjon og politisk styring holder budsjettet for fjerde år på rad.',
    ),
    challenges('Renter og avdrag tar en større del av inntektene for hvert år.'),
    key,
    chart(key, {
      caption: 'Netto lånegjeld',
      form: 'line',
      rows: [2],
      alt: `Lånegjelden øker hvert år, fra 74,5 prosent i ${year - 2} til 81,2 prosent i ${year}. Det siste tallet er foreløpig.`,
    }),
    incomes(year, due, after),
  )
}

export const economy: Chapter = {
  title: 'Økonomi og resultat',
  department: 'okonomi',
  writer: 'per',
  signer: 'siv',
  required: true,
  last,
  due: 2,
  now: (told) => {
    const whole = now(told)
    return [
      [13, '09:20', 'per', write(() => whole.slice(0, 3))],
      [9, '12:45', 'per', write(() => whole)],
      [
        3,
        '10:30',
        'per',
        submit('Regnskapstallene er foreløpige. Prognosen fra siste månedsrapport er brukt.'),
      ],
    ]
  },
}
