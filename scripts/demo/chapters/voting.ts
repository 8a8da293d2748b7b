import { challenges, inTheOrder, lead, results, text } from '../blocks'
import { table } from '../tables'
import type { Chapter, Told } from './chapter'

const chapter = { department: 'sekretariat', writer: 'gro', signer: 'siv', due: 7 } as const

const turnout = (year: number, before: number, caption: string, rows: [string, string, string][]) =>
  table({
    heading: 'Slik stemte vi',
    caption,
    stub: 'Stemmer',
    columns: [String(before), String(year)],
    rows: rows.map(([label, ...values]) =>
      label === 'Sum stemmer' ? { label, total: true, values } : { label, values },
    ),
    source: 'Politisk sekretariat, valgprotokoll',
  })

export const parliamentElection: Chapter = {
  ...chapter,
  title: 'Stortingsvalget',
  last: ({ year }: Told) =>
    inTheOrder(
      lead(
        `14 214 velgere i Solvik stemte ved stortingsvalget i ${year}. Mer enn halvparten stemte på forhånd.`,
      ),
      results(
        'Forhåndsstemmer ble tatt imot på fire steder, også på det største sykehjemmet og den videregående skolen.',
        'Opptellingen var ferdig klokken 22.40, og kontrolltellingen avvek med to stemmer.',
      ),
      challenges(
        'Det ene valglokalet i sentrum hadde kø i mer enn en halv time. Neste gang åpner vi et til.',
      ),
      turnout(year, year - 4, `Stemmer ved stortingsvalg, ${year - 4} og ${year}`, [
        ['Forhåndsstemmer', '7105', '7602'],
        ['Stemmer på valgdagen', '6718', '6612'],
        ['Sum stemmer', '13823', '14214'],
      ]),
    ),
}

export const municipalElection: Chapter = {
  ...chapter,
  title: 'Kommunestyre- og fylkestingsvalget',
  last: ({ year }: Told) =>
    inTheOrder(
      lead(
        `11 986 innbyggere stemte ved kommunevalget i ${year}. Det nye kommunestyret har 31 medlemmer, 14 av dem nye.`,
      ),
      results(
        'Valget ble gjennomført uten klager.',
        'Alle nye medlemmer fikk opplæring før det første møtet.',
      ),
      challenges('Få mellom 20 og 30 år bruker stemmeretten. Vi skal samarbeide med ungdomsrådet om dette.'),
      turnout(year, year - 4, `Stemmer ved kommunevalg, ${year - 4} og ${year}`, [
        ['Forhåndsstemmer', '4870', '5611'],
        ['Stemmer på valgdagen', '6702', '6375'],
        ['Sum stemmer', '11572', '11986'],
      ]),
    ),
}

export const training: Chapter = {
  ...chapter,
  title: 'Folkevalgtopplæring',
  last: ({ year }: Told) =>
    inTheOrder(
      lead(`Det var ikke valg i ${year}. De folkevalgte brukte tiden på å lære mer om økonomi og roller.`),
      results(
        'To dagskurs om økonomi samlet 27 av 31 kommunestyremedlemmer.',
        'Alle utvalgsledere fikk kurs i møteledelse.',
      ),
      challenges('Varamedlemmene får for lite opplæring. Neste år får de samme tilbud som de faste.'),
      text(
        null,
        'Kursene ble holdt av kommunens egne ansatte sammen med nabokommunene og kostet 140 000 kroner.',
      ),
    ),
}
