import type { Block } from '@/lib/core/blocks/all'
import { submit, write } from '../acts'
import { carryOn, challenges, inTheOrder, lead, results, reworded, text } from '../blocks'
import { chart, table, years } from '../tables'
import type { Chapter, Told } from './chapter'

type Pick = (all: string[]) => string[]

const sickLeave = (year: number, due: string, pick: Pick) =>
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

const fullTime = (year: number, due: string, pick: Pick) =>
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

const pay = (year: number) =>
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

const chartOf = (from: ReturnType<typeof sickLeave>, alt: string) =>
  chart(from, { caption: 'Sykefravær', form: 'line', rows: [0, 1, 2], alt })

function last({ year, due }: Told) {
  const pick: Pick = (all) => all.slice(0, 3)
  const leave = sickLeave(year, due, pick)
  return inTheOrder(
    lead(
      'Sykefraværet gikk ned for andre år på rad, og flere søker på stillingene våre. Men vi mangler fortsatt sykepleiere.',
    ),
    results(
      'Det legemeldte fraværet gikk ned fra 6,7 til 6,1 prosent. Nedgangen var størst i barnehagene.',
      'Vi fikk i gjennomsnitt 11 søkere til hver ledige stilling, mot 8 året før.',
      '53 lærlinger var i arbeid ved utgangen av året, det høyeste tallet vi har hatt.',
      'Tre av fire ansatte svarte på medarbeiderundersøkelsen. De er mest fornøyd med kollegene og minst fornøyd med opplæringen.',
    ),
    challenges(
      'Ni stillinger for sykepleiere sto ledige ved utgangen av året.',
      'Innleie av vikarer i helse og omsorg kostet 14 millioner kroner.',
    ),
    leave,
    chartOf(
      leave,
      `Samlet sykefravær gikk ned hvert år fra ${year - 2} til ${year}. Det legemeldte fraværet sto for nesten hele nedgangen.`,
    ),
    fullTime(year, due, pick),
    pay(year),
    text(
      'Rekruttering og opplæring',
      'Kommunen betalte videreutdanning for 22 sykepleiere og vernepleiere, mot at de blir i minst to år. En egen introduksjonsuke for nye ansatte ble prøvd ut og blir fast fra nå av.',
    ),
  )
}

function now({ year, due }: Told) {
  const pick: Pick = (all) => all.slice(1)
  const leave = sickLeave(year, due, pick)
  return inTheOrder(
    lead(
      'Sykefraværet går fortsatt ned. Vi blir færre ansatte i administrasjonen og flere i helse og omsorg.',
    ),
    results(
      'Samlet sykefravær er foreløpig 7,3 prosent, mot 7,5 prosent året før.',
      'Sykehjemmene prøver ut en turnus som de ansatte har laget selv. Færre vakter må dekkes av vikarer.',
      'Alle nye ansatte møter nå på en introduksjonsuke.',
    ),
    challenges(
      'Sju stillinger for sykepleiere står fortsatt ledige.',
      'Mange erfarne ledere går av de neste fem årene.',
    ),
    leave,
    chartOf(
      leave,
      `Samlet sykefravær går ned hvert år fra ${year - 2} til ${year}, og det egenmeldte er nesten uendret. Tallene for ${year} er foreløpige.`,
    ),
    fullTime(year, due, pick),
  )
}

/** What stood in the first edition: the sum of 1.4 and 6.1 was wrong. */
export function slipInSickLeave(blocks: Block[]): Block[] {
  return JSON.parse(JSON.stringify(blocks).replace('"value":"7.5"', '"value":"7.4"'))
}

export function correctSickLeave(blocks: Block[]): Block[] {
  return reworded(blocks, '"value":"7.4"', '"value":"7.5"')
}

export const staff: Chapter = {
  title: 'HR og medarbeidere',
  department: 'hr',
  writer: 'amina',
  signer: 'jonas',
  last,
  due: 0,
  now: (told) => {
    const whole = now(told)
    return [
      [12, '09:30', 'amina', write((_, last) => carryOn(whole.slice(0, 3), last, 1))],
      [7, '10:15', 'amina', write((blocks) => [...blocks, ...whole.slice(3)])],
      [2, '14:35', 'amina', submit('Tallene for siste kvartal er anslått.')],
    ]
  },
}
