import type { Block } from '@/lib/core/blocks/all'
import { submit, write } from '../acts'
import { bullets, challenges, inTheOrder, lead, results, reworded, subheading, text } from '../blocks'
import { table, years } from '../tables'
import type { Chapter, Told } from './chapter'

/** Politics as a whole: who was elected, and how much was decided. */
export function politicsLast({ year, due }: Told): Block[] {
  return inTheOrder(
    lead(
      'Innbyggerne i Solvik er representert av 31 kommunestyremedlemmer fra åtte partier. Til sammen behandlet de folkevalgte 394 saker.',
    ),
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
    }),
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
