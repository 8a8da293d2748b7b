import type { Block } from '@/lib/core/blocks/all'
import { sendBack, submit, write } from '../acts'
import { carryOn, challenges, inTheOrder, lead, results, reworded, text } from '../blocks'
import { chart, untilLastYear, untilThisYear } from '../tables'
import type { Chapter, Told } from './chapter'
import { fullTime, pay, sickLeave } from './staff-tables'

const chartOf = (from: ReturnType<typeof sickLeave>, alt: string) =>
  chart(from, { caption: 'Sykefravær', form: 'line', rows: [0, 1, 2], alt })

function last({ year, due }: Told) {
  const leave = sickLeave(year, due, untilLastYear)
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
    fullTime(year, due, untilLastYear),
    pay(year),
    text(
      'Rekruttering og opplæring',
      'Kommunen betalte videreutdanning for 22 sykepleiere og vernepleiere, mot at de blir i minst to år. En egen introduksjonsuke for nye ansatte ble prøvd ut og blir fast fra nå av.',
    ),
  )
}

function now({ year, due }: Told) {
  const leave = sickLeave(year, due, untilThisYear)
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
    fullTime(year, due, untilThisYear),
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
    const first = reworded(
      reworded(whole, 'Sju stillinger', 'Flere stillinger'),
      '"value":"113"',
      '"value":"119"',
    )
    return [
      [12, '09:30', 'amina', write((_, last) => carryOn(first.slice(0, 3), last, 1))],
      [9, '10:15', 'amina', write((blocks) => [...blocks, ...first.slice(3)])],
      [8, '09:05', 'amina', submit('Tallene for siste kvartal er anslått.')],
      [
        7,
        '12:30',
        'jonas',
        sendBack('Hvor mange stillinger er ledige? Og årsverkene i tabellen stemmer ikke med summen.'),
      ],
      [
        5,
        '08:45',
        'amina',
        write((blocks) =>
          reworded(reworded(blocks, 'Flere stillinger', 'Sju stillinger'), '"value":"119"', '"value":"113"'),
        ),
      ],
      [2, '14:35', 'amina', submit('Antallet er skrevet inn, og årsverkene i administrasjonen er rettet.')],
    ]
  },
}
