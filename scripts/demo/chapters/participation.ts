import { approve, submit, write } from '../acts'
import { challenges, inTheOrder, lead, results } from '../blocks'
import { table, years } from '../tables'
import type { Chapter } from './chapter'

const chapter = { department: 'sekretariat', writer: 'gro', signer: 'siv' } as const

export const youth: Chapter = {
  ...chapter,
  title: 'Ungdomsrådet',
  last: () =>
    inTheOrder(
      lead(
        'Ungdomsrådet har 13 medlemmer mellom 13 og 19 år. Det møttes åtte ganger og uttalte seg i 27 saker.',
      ),
      results(
        'Ungdomsrådet fikk gjennomslag for at bussen fra ungdomshuset går til klokken 23 i helgene.',
        'Rådet delte ut 150 000 kroner til 18 tiltak som ungdom hadde søkt om.',
      ),
      challenges('Rådet vil ha sakene tidligere. I ni saker var fristen kortere enn en uke.'),
    ),
  due: 9,
}

export const journeys: Chapter = {
  ...chapter,
  title: 'Befaringer og studieturer',
  last: () =>
    inTheOrder(
      results(
        'Utvalg for plan og miljø var på sju befaringer, de fleste i saker om bygging nær sjøen.',
        'Formannskapet besøkte to kommuner som har bygget omsorgsboliger i tre. Turen varte i to dager og kostet 64 000 kroner.',
      ),
    ),
  due: 1,
  now: () => [
    [
      10,
      '09:10',
      'gro',
      write(() =>
        inTheOrder(
          results(
            'Utvalg for oppvekst gikk skoleveien sammen med elever ved fire skoler.',
            'Det ble ikke holdt studieturer med overnatting. Kommunestyret satte av reisepengene til opplæring.',
          ),
        ),
      ),
    ],
    [5, '14:20', 'gro', submit()],
    [3, '13:05', 'siv', approve()],
  ],
}

export const grants: Chapter = {
  ...chapter,
  title: 'Disposisjonsposter',
  last: ({ year }) =>
    inTheOrder(
      lead(
        `Formannskapet kan gi tilskudd gjennom året fra en egen post. I ${year} ble 910 000 av 1 000 000 kroner brukt.`,
      ),
      results(
        'Solvik seilforening fikk 60 000 kroner til båter som barn kan låne gratis.',
        'Sanitetsforeningen fikk 45 000 kroner til et samlingssted med aggregat og varme.',
      ),
      table({
        heading: 'Slik ble pengene brukt',
        caption: `Tilskudd fra formannskapets disposisjonspost, ${year - 2}–${year}`,
        stub: 'Formål',
        columns: years(year).map((label) => ({ label, unit: 'kroner' })),
        rows: [
          { label: 'Idrett og friluftsliv', values: ['315000', '330000', '340000'] },
          { label: 'Kultur og festivaler', values: ['240000', '270000', '285000'] },
          { label: 'Frivillig beredskap', values: ['120000', '145000', '160000'] },
          { label: 'Ungdomstiltak', values: ['95000', '110000', '125000'] },
          { label: 'Sum tilskudd', total: true, values: ['770000', '855000', '910000'] },
        ],
        source: 'Politisk sekretariat',
      }),
    ),
  due: 11,
}
