import type { Block } from '@/lib/core/blocks/all'
import { write } from '../acts'
import { bullets, challenges, inTheOrder, lead, results, reworded, subheading, text } from '../blocks'
import { seats } from '../followed'
import { chart, type Span, table, untilLastYear, untilThisYear, years } from '../tables'
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

/** The parties from left to right, as they were elected the autumn before the first full year of the period. */
const council = (year: number) => {
  const elected = year - ((year - 2023) % 4)
  return seats('Kommunestyret', `${elected}–${elected + 4}`, [
    ['R', 'Rødt', 1],
    ['SV', 'Sosialistisk Venstreparti', 3],
    ['Ap', 'Arbeiderpartiet', 9, 'Ordfører Ingunn Solli'],
    ['Sp', 'Senterpartiet', 4, 'Varaordfører Torbjørn Lie'],
    ['KrF', 'Kristelig Folkeparti', 1],
    ['V', 'Venstre', 2],
    ['H', 'Høyre', 8],
    ['FrP', 'Fremskrittspartiet', 3],
  ])
}

const cases = ({ year, due }: Told, pick: Span) =>
  table({
    heading: 'Saker',
    caption: `Politiske saker, ${year - 2}–${year}`,
    stub: 'Behandlet i',
    columns: years(year),
    due,
    rows: [
      { label: 'Kommunestyret', values: pick(['112', '104', '118', '109*']) },
      { label: 'Formannskapet', values: pick(['96', '101', '94', '88*']) },
      { label: 'Utvalgene', values: pick(['187', '176', '182', '171*']) },
      { label: 'Sum saker', total: true, values: pick(['395', '381', '394', '368*']) },
    ],
    note: 'En sak som går gjennom flere organer, telles i hvert av dem.',
    source: 'Politisk sekretariat, møteprotokoller',
  })

/** Politics as a whole: who was elected, and how much was decided. */
export function politicsLast(told: Told): Block[] {
  const { year } = told
  const handled = cases(told, untilLastYear)
  return inTheOrder(
    lead(
      'Innbyggerne i Solvik er representert av 31 kommunestyremedlemmer fra åtte partier. Til sammen behandlet de folkevalgte 394 saker.',
    ),
    parties(),
    council(year),
    handled,
    chart(handled, {
      caption: 'Hvor sakene ble behandlet',
      form: 'stacked',
      rows: [0, 1, 2],
      alt: `Antall saker var nesten det samme hvert år: 395 i ${year - 2}, 381 i ${year - 1} og 394 i ${year}. Utvalgene behandlet nær halvparten av dem.`,
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

/** Begun: who sits in the council is the same until the next election; one more meeting was counted since. */
export function politicsNow(told: Told): Entry[] {
  const whole = inTheOrder(
    lead('Innbyggerne i Solvik er representert av 31 kommunestyremedlemmer fra åtte partier.'),
    parties(),
    council(told.year),
    cases(told, untilThisYear),
  )
  const counted = reworded(
    reworded(whole, '"value":"109"', '"value":"112"'),
    '"value":"368"',
    '"value":"371"',
  )
  return [
    [14, '09:30', 'gro', write(() => whole.slice(3))],
    [2, '10:10', 'gro', write(() => counted)],
  ]
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
