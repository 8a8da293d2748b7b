import type { Block } from '@/lib/core/blocks/all'
import { approve, reopen, submit, write } from '../acts'
import { answer } from '../answer'
import { challenges, inTheOrder, lead, results, reworded, text } from '../blocks'
import { table } from '../tables'
import type { Chapter } from './chapter'

const companies = (
  year: number,
  dividends: { energy: [string, string]; hall: [string, string]; sum: [string, string] },
) => {
  const none = ['.', '.']
  return table({
    heading: 'Selskapene',
    caption: `Eierandeler og utbytte, ${year - 1}–${year}`,
    stub: 'Selskap',
    columns: [
      { label: 'Eierandel', unit: 'prosent' },
      { label: `Utbytte ${year - 1}`, unit: '1000 kroner' },
      { label: `Utbytte ${year}`, unit: '1000 kroner' },
    ],
    rows: [
      { label: 'Solvik Energi AS', values: ['62.0', ...dividends.energy] },
      { label: 'Fjordren renovasjon IKS', values: ['18.4', ...none] },
      { label: 'Ytre brannvesen IKS', values: ['31.5', ...none] },
      { label: 'Solvik kulturhus AS', values: ['100.0', ...dividends.hall] },
      {
        label: 'Kystvekst arbeid AS',
        note: 'Selskapet kan etter vedtektene ikke dele ut utbytte.',
        values: ['55.0', ...none],
      },
      { label: 'Sum utbytte', total: true, values: ['.', ...dividends.sum] },
    ],
    source: 'Solvik kommunes eiermelding og selskapenes regnskap',
  })
}

/** Words alone: what was signed says the same. */
const proofread = (blocks: Block[]) =>
  [
    ['og utbyttet fra energiselskapet er litt lavere', 'mens utbyttet fra energiselskapet er noe lavere'],
    ['som skal gi balanse', 'som skal gi en drift i balanse'],
    ['strømprisen og kan ikke brukes', 'strømprisen, og kan derfor ikke brukes'],
  ].reduce((all, [from = '', to = '']) => reworded(all, from, to), blocks)

export const ownership: Chapter = {
  title: 'Eierskap i selskaper',
  department: 'okonomi',
  writer: 'per',
  signer: 'siv',
  last: ({ year }) =>
    inTheOrder(
      lead(
        'Kommunen eier helt eller delvis fem selskaper. De ga 9,9 millioner kroner i utbytte og løser oppgaver som er for store for én kommune.',
      ),
      results(
        'Kommunestyret vedtok en eiermelding som sier hva vi vil med hvert selskap.',
        'Solvik Energi AS delte ut 9,92 millioner kroner, 0,62 millioner mer enn året før.',
        'Alle nye styremedlemmer fikk opplæring i ansvaret sitt.',
      ),
      challenges('Kulturhuset gikk med underskudd for tredje år på rad og trenger en ny plan for driften.'),
      companies(year, { energy: ['9300', '9920'], hall: ['0', '0'], sum: ['9300', '9920'] }),
      text(
        'Hvorfor vi eier',
        'Brannvesen og renovasjon eier vi sammen med nabokommunene fordi det gir bedre beredskap og lavere gebyrer. Energiselskapet eier vi for inntektene og for å ha innflytelse på strømnettet. Kystvekst gir arbeid til folk som har vanskelig for å få det andre steder.',
      ),
    ),
  due: -4,
  now: ({ year }) => {
    const whole = inTheOrder(
      lead('Kulturhuset har fått ny driftsplan, og utbyttet fra energiselskapet er litt lavere enn i fjor.'),
      results(
        'Kommunestyret vedtok en driftsplan for kulturhuset som skal gi balanse innen to år.',
        'De fem selskapene rapporterer nå på de samme målene for klima og likestilling.',
      ),
      challenges('Utbyttet fra Solvik Energi AS svinger med strømprisen og kan ikke brukes til fast drift.'),
      companies(year, { energy: ['9920', '9610'], hall: ['0', '0'], sum: ['9920', '9610'] }),
    )
    return [
      [15, '10:10', 'per', write(() => whole.slice(0, 3))],
      [15, '10:35', 'per', write(() => whole)],
      [
        15,
        '10:50',
        'per',
        answer([
          'progress',
          'En ny driftsplan er vedtatt. Underskuddet skal være borte innen to år.',
          'Kommunestyret vedtok en driftsplan',
        ]),
      ],
      [12, '08:45', 'per', submit()],
      [10, '13:20', 'siv', approve()],
      [5, '09:10', 'per', reopen()],
      [5, '09:15', 'per', write(proofread)],
      [5, '09:40', 'per', submit('Bare språket er rettet.')],
    ]
  },
}
