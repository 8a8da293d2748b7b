import { approve, submit, write } from '../acts'
import { challenges, inTheOrder, lead, results, text } from '../blocks'
import { link } from '../link'
import { type Span, table, untilLastYear, untilThisYear, years } from '../tables'
import type { Chapter, Told } from './chapter'

const meetings = ({ year, due }: Told, pick: Span) =>
  table({
    heading: 'Nøkkeltall',
    caption: `Kommunestyrets arbeid, ${year - 2}–${year}`,
    columns: years(year),
    due,
    rows: [
      { label: 'Møter', values: pick(['9', '8', '9', '9*']) },
      { label: 'Behandlede saker', values: pick(['112', '104', '118', '109*']) },
      { label: 'Spørsmål fra representantene', values: pick(['21', '26', '24', '22*']) },
      { label: 'Innbyggerforslag', values: pick(['1', '0', '2', '3*']) },
    ],
    source: 'Politisk sekretariat, møteprotokoller',
  })

export const council: Chapter = {
  title: 'Kommunestyret',
  department: 'sekretariat',
  writer: 'gro',
  signer: 'siv',
  last: (told) =>
    inTheOrder(
      lead(
        'Kommunestyret behandlet 118 saker i 9 møter. De største var klimaplanen, budsjettet og områdeplanen for Sentrum øst.',
      ),
      results(
        'Alle møter ble sendt på nett med teksting, og opptakene kan søkes i.',
        'To innbyggerforslag ble behandlet. Forslaget om lekeplass på Nedre Lia ble vedtatt.',
      ),
      challenges('Sakslistene er lange. Tre møter varte i mer enn sju timer.'),
      meetings(told, untilLastYear),
      text(
        'Slik ble sakene avgjort',
        'Fire av fem saker ble vedtatt enstemmig. Budsjettet ble vedtatt med 18 mot 13 stemmer.',
      ),
    ),
  due: -3,
  now: (told) => {
    const whole = inTheOrder(
      lead('Kommunestyret møtes etter planen ni ganger i året. Møtene er blitt kortere.'),
      results(
        'Møtene begynner nå klokken 15, og saker som alle er enige om, tas under ett.',
        'Kommunestyret har behandlet 109 saker så langt i år.',
        'Tre innbyggerforslag er meldt inn så langt, flere enn noe år tidligere.',
      ),
      challenges('Få innbyggere vet at de kan fremme forslag. Ordningen må bli bedre kjent.'),
      meetings(told, untilThisYear),
    )
    return [
      [13, '09:50', 'gro', write(() => whole)],
      [
        12,
        '10:00',
        'gro',
        link('Kommunestyret har behandlet ', 'Kommunestyret', String(told.year), 'Politisk styring'),
      ],
      [11, '11:15', 'gro', submit('Anslag for resten av året er etter møteplanen.')],
      [7, '15:05', 'siv', approve('Fint. Tallene må oppdateres etter siste møte.')],
    ]
  },
}

export const executive: Chapter = {
  title: 'Formannskapet',
  department: 'sekretariat',
  writer: 'gro',
  signer: 'siv',
  last: () =>
    inTheOrder(
      lead('Formannskapet har ni medlemmer. Det behandlet 94 saker i 12 møter, to færre møter enn året før.'),
      results(
        'Formannskapet la fram et budsjett som hadde flertall i kommunestyret.',
        'Næringslivet og formannskapet møttes fire ganger for å snakke om arbeidskraft og tomter.',
      ),
      challenges('Flere saker kommer sent, slik at medlemmene får kort tid til å lese dem.'),
    ),
  due: -2,
}
