import { write } from '../acts'
import { challenges, inTheOrder, lead, results, text } from '../blocks'
import { chart, type Span, table, untilLastYear, untilThisYear, years } from '../tables'
import type { Chapter, Told } from './chapter'

const shares = (year: number, due: string, pick: Span) =>
  table({
    heading: 'Nøkkeltall',
    caption: `Kjønn, heltid og permisjon, ${year - 2}–${year}`,
    columns: years(year),
    due,
    rows: [
      {
        label: 'Ansatte i hele stillinger',
        unit: 'prosent',
        highlight: true,
        values: pick(['61', '63', '66', '68*']),
      },
      { label: 'Kvinner blant lederne', unit: 'prosent', values: pick(['53', '54', '55', '55*']) },
      { label: 'Midlertidig ansatte', unit: 'prosent', values: pick(['9', '8', '8', '7*']) },
      {
        label: 'Foreldrepermisjon tatt av menn',
        unit: 'uker i gjennomsnitt',
        note: 'Menn som avsluttet permisjonen i løpet av året.',
        values: pick(['14', '15', '16', '..']),
      },
    ],
    source: 'Solvik kommunes personalsystem, per 1. desember',
  })

function last({ year, due }: Told) {
  const key = shares(year, due, untilLastYear)
  return inTheOrder(
    lead(
      'To av tre ansatte har nå hele stilling. Kvinner og menn i samme yrke tjener omtrent det samme, men yrkene er fortsatt delt mellom kjønnene.',
    ),
    results(
      'Andelen ansatte i hele stillinger økte fra 63 til 66 prosent. Størst var økningen i hjemmetjenesten.',
      'Alle utlysninger i helse og omsorg var hele stillinger fra 1. mars.',
      'Ni av ti ledere har gjennomført kurset om rekruttering uten fordommer.',
    ),
    challenges(
      'Én av tre ansatte har fortsatt deltid, og de fleste av dem er kvinner.',
      'Menn er få i barnehagene. Vi når ikke målet om 20 prosent.',
    ),
    key,
    chart(key, {
      caption: 'Ansatte i hele stillinger',
      form: 'bar',
      rows: [0],
      alt: `Andelen økte fra 61 prosent i ${year - 2} til 66 prosent i ${year}.`,
    }),
    text(
      'Slik arbeider vi',
      'Et utvalg med ledere, tillitsvalgte og verneombud går hvert år gjennom lønn, stillinger og forfremmelser og ser etter forskjeller som ikke kan forklares. Funnene blir til tiltak med en ansvarlig og en frist.',
      'Stillinger lyses ut med et tydelig språkkrav, og alle som oppgir hull i arbeidslivet eller nedsatt funksjonsevne, og som er kvalifisert, blir invitert til samtale.',
    ),
    text(
      'Lønn og ufrivillig deltid',
      'Kvinner tjente i gjennomsnitt 96 prosent av det menn tjente. Forskjellen er størst blant ingeniørene, og den følger av ansiennitet.',
      'Hver åttende ansatt i deltid ønsker og kan ta en større stilling. De fleste av dem er i helse og omsorg.',
    ),
    text(
      'Likestilling i tjenestene',
      'Alle saker til kommunestyret om tjenester sier hva forslaget betyr for kvinner og menn, for ulike språk og for folk med nedsatt funksjonsevne.',
    ),
  )
}

export const equality: Chapter = {
  title: 'Likestilling og mangfold',
  department: 'hr',
  writer: 'amina',
  signer: 'jonas',
  laws: ['equality', 'promotion', 'authority', 'work', 'balance', 'pay', 'partTime'],
  last,
  due: 4,
  now: ({ year, due }) => [
    [
      6,
      '13:25',
      'amina',
      write(() =>
        inTheOrder(
          lead('Andelen ansatte i hele stillinger øker fortsatt, og er nå 68 prosent.'),
          results('Andelen ansatte i hele stillinger er 68 prosent, mot 66 prosent året før.', ''),
          shares(year, due, untilThisYear),
        ),
      ),
    ],
  ],
}
