import type { Block } from '@/lib/core/blocks/all'
import { write } from '../acts'
import { bullets, challenges, inTheOrder, lead, results, reworded, subheading, text } from '../blocks'
import { table, years } from '../tables'
import type { Chapter, Entry, Told } from './chapter'

const parties = () =>
  table({
    heading: 'Partiene i kommunestyret',
    caption: 'Representanter etter parti og kjønn',
    stub: 'Parti',
    columns: ['Kvinner', 'Menn', 'I alt'],
    rows: [
      { label: 'Arbeiderpartiet', values: ['5', '4', '9'] },
      { label: 'Høyre', values: ['4', '4', '8'] },
      { label: 'Senterpartiet', values: ['2', '2', '4'] },
      { label: 'Sosialistisk Venstreparti', values: ['2', '1', '3'] },
      { label: 'Fremskrittspartiet', values: ['1', '2', '3'] },
      { label: 'Venstre', values: ['1', '1', '2'] },
      { label: 'Kristelig Folkeparti', values: ['0', '1', '1'] },
      { label: 'Rødt', values: ['1', '0', '1'] },
      { label: 'Sum representanter', total: true, values: ['16', '15', '31'] },
    ],
    note: 'Ved utgangen av året.',
    source: 'Politisk sekretariat',
  })

/** Politics as a whole: who was elected, and how much was decided. */
export function politicsLast({ year, due }: Told): Block[] {
  return inTheOrder(
    lead(
      'Innbyggerne i Solvik er representert av 31 kommunestyremedlemmer fra åtte partier. Til sammen behandlet de folkevalgte 394 saker.',
    ),
    parties(),
    table({
      heading: 'Saker',
      caption: `Politiske saker, ${year - 2}–${year}`,
      stub: 'Behandlet i',
      columns: years(year),
      due,
      rows: [
        { label: 'Kommunestyret', values: ['112', '104', '118'] },
        { label: 'Formannskapet', values: ['96', '101', '94'] },
        { label: 'Utvalgene', values: ['187', '176', '182'] },
        { label: 'Sum saker', total: true, values: ['395', '381', '394'] },
      ],
      note: 'En sak som går gjennom flere organer, telles i hvert av dem.',
      source: 'Politisk sekretariat, møteprotokoller',
    }),
    text(
      'Slik styres Solvik',
      subheading('Fra sak til vedtak'),
      'Kommunedirektøren legger fram en sak med forslag til vedtak. Et utvalg eller formannskapet behandler den først, og de viktigste sakene avgjøres av kommunestyret.',
      subheading('Slik kan du påvirke'),
      bullets(
        'Send inn et innbyggerforslag. Har det 300 underskrifter, må kommunestyret behandle det.',
        'Møt opp i den åpne halvtimen før hvert kommunestyremøte.',
        'Skriv til en folkevalgt. Adressene står på kommunens nettsider.',
      ),
    ),
  )
}

/** Begun: who sits in the council is the same until the next election. */
export const politicsNow = (): Entry[] => [
  [
    2,
    '10:10',
    'gro',
    write(() =>
      inTheOrder(
        lead('Innbyggerne i Solvik er representert av 31 kommunestyremedlemmer fra åtte partier.'),
        parties(),
      ),
    ),
  ],
]

const chapter = { department: 'sekretariat', writer: 'gro', signer: 'siv' } as const

export const committees: Chapter = {
  ...chapter,
  title: 'Politiske utvalg',
  last: () =>
    inTheOrder(
      lead('Tre utvalg forbereder saker og avgjør mye selv: oppvekst, helse og omsorg, og plan og miljø.'),
      results(
        'Utvalg for oppvekst fulgte åpningen av Nye Lia skole og vedtok nye grenser for skolekretsene.',
        'Utvalg for helse og omsorg vedtok en plan for et aldersvennlig Solvik etter åtte åpne møter.',
        'Utvalg for plan og miljø ferdigbehandlet 61 byggesaker og tre reguleringsplaner.',
      ),
      challenges('Klagesaker tar en stadig større del av møtene i plan og miljø.'),
    ),
  due: 5,
  now: () => [
    [
      8,
      '10:25',
      'gro',
      write(() =>
        inTheOrder(
          lead('De tre utvalgene har brukt mye av året på tjenester for eldre og på trafikk ved skolene.'),
          results('Utvalg for oppvekst vedtok tryggere skoleveier ved fire skoler.'),
          challenges(),
        ),
      ),
    ],
    [
      3,
      '12:50',
      'gro',
      write((blocks) => reworded(blocks, 'ved fire skoler.', 'ved fire skoler, etter forslag fra elevene.')),
    ],
  ],
}
