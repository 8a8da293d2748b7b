import type { Block } from '@/lib/core/blocks/all'
import { inOrder, keysAt } from '@/lib/core/order'
import { write, writeUnaware } from '../acts'
import { challenges, inTheOrder, type Loose, lead, results, reworded, text } from '../blocks'
import { drawings } from '../drawings'
import { askFor, fillIn } from '../figures'
import { hang } from '../hang'
import { link } from '../link'
import { table, years } from '../tables'
import type { Chapter } from './chapter'

/** A part of the chapter for which others have the figures. */
const energyCourses = (year: number) =>
  table({
    heading: 'Opplæring',
    caption: `Kurs i energisparing for ansatte, ${year}`,
    stub: 'Yrkesgruppe',
    columns: [
      { label: 'Deltakere', unit: 'ansatte' },
      { label: 'Kostnad', unit: '1000 kroner' },
    ],
    rows: ['Vaktmestere', 'Renholdere', 'Kjøkkenpersonell'].map((label) => ({ label, values: [] })),
    source: 'HR og økonomiavdelingen',
  })

/** The sun's share is told in the chapter on property too, where it has been measured anew since. */
const ownEnergy = (year: number) =>
  table({
    heading: 'Egen energi',
    caption: `Strøm og varme vi lager selv, ${year - 2}–${year}`,
    columns: years(year),
    rows: [
      { label: 'Egen solstrøm', unit: 'MWh', values: ['85', '138', '162'] },
      { label: 'Varme fra sjøen', unit: 'MWh', values: ['.', '.', '380'] },
    ],
    source: 'Energioppfølgingen',
  })

const atTheEnd = (blocks: Block[], last: Loose): Block =>
  ({ ...last, order: keysAt(inOrder(blocks), blocks.length)[0] }) as Block

export const climate: Chapter = {
  title: 'Energi og klima i byggene',
  department: 'eiendom',
  writer: 'ola',
  signer: 'jonas',
  last: ({ year }) =>
    inTheOrder(
      lead('Åtte bygg fikk ny energistyring, og de siste to oljekjelene er borte.'),
      results(
        'De to siste oljekjelene i kommunale bygg ble fjernet i mai.',
        'Åtte bygg fikk styring som senker varmen når ingen er der.',
        'Alle nye kontrakter om bygging krever fossilfri byggeplass.',
      ),
      challenges('Rådhuset bruker mest energi av alle byggene våre og må rehabiliteres.'),
      text(
        'Veien videre',
        `Klimaplanen sier at utslippene fra byggene skal være halvert innen ${year + 5}, regnet fra ${year - 2}. De er redusert med 17 prosent så langt.`,
      ),
    ),
  due: 3,
  now: ({ year }) => {
    const courses = energyCourses(year)
    const whole = inTheOrder(
      lead('Rådhuset er blitt det første bygget med varme fra sjøen.'),
      results(
        'Varmepumpen i sjøen ga to tredeler av varmen til rådhuset.',
        'Seks bygg til har fått SD-anlegg som senker varmen når ingen er der.',
        'Solcellene på takene ga foreløpig 162 MWh strøm.',
      ),
      challenges(
        'Lading av kommunens biler gir topper i strømbruken på ettermiddagen, når hjemmetjenesten, vaktmesterne og renholderne kommer tilbake omtrent samtidig, og de må vi jevne ut, enten ved å lade om natten eller ved å lagre strøm fra solcellene.',
      ),
    )
    return [
      [10, '12:35', 'ola', write(() => whole)],
      [9, '13:05', 'ola', link('takene ga foreløpig ', 'Egen solstrøm', String(year), 'Eiendom')],
      [
        5,
        '13:10',
        'kari',
        write((blocks) => reworded(blocks, 'ga to tredeler av varmen', 'ga 64 prosent av varmen')),
      ],
      [
        5,
        '13:11',
        'ola',
        writeUnaware((blocks) =>
          reworded(blocks, 'ga to tredeler av varmen', 'ga om lag 380 000 kWh, to tredeler av varmen'),
        ),
      ],
      [
        4,
        '10:05',
        'ola',
        hang({
          name: 'sjovarme.png',
          draw: drawings.heat,
          alt: 'Rådhuset ved sjøen. Et blått rør henter vann fra fjorden, og et rødt rør fører varmen inn i bygget.',
          caption: 'Slik får rådhuset varme fra sjøen.',
        }),
      ],
      [4, '10:30', 'ola', write((blocks) => [...blocks, atTheEnd(blocks, ownEnergy(year))])],
      [4, '10:40', 'ola', write((blocks) => [...blocks, atTheEnd(blocks, courses)])],
      [
        4,
        '10:50',
        'ola',
        askFor(courses.caption, { unit: 'Økonomi', column: 'Kostnad', note: '', inDays: 2 }),
      ],
      [
        4,
        '10:55',
        'ola',
        askFor(courses.caption, {
          unit: 'HR',
          column: 'Deltakere',
          note: 'Antall som fullførte kurset. Ta gjerne med vikarene.',
          inDays: 6,
        }),
      ],
      [3, '09:20', 'per', fillIn(courses.caption, '118', '94', '31')],
      [1, '13:15', 'amina', fillIn(courses.caption, '26')],
    ]
  },
}
