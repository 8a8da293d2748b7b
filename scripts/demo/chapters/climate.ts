import { write, writeUnaware } from '../acts'
import { challenges, inTheOrder, lead, results, reworded, text } from '../blocks'
import type { Chapter } from './chapter'

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
  now: () => {
    const whole = inTheOrder(
      lead('Rådhuset er blitt det første bygget med varme fra sjøen.'),
      results(
        'Varmepumpen i sjøen ga to tredeler av varmen til rådhuset.',
        'Seks bygg til har fått styring som senker varmen når ingen er der.',
      ),
      challenges('Lading av kommunens biler gir topper i strømbruken som vi må jevne ut.'),
    )
    return [
      [10, '12:35', 'ola', write(() => whole)],
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
    ]
  },
}
