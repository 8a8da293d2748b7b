import { write } from '../acts'
import { bullets, challenges, inTheOrder, lead, results, text } from '../blocks'
import type { Chapter, Told } from './chapter'

export const opening: Chapter = {
  title: 'Kommunedirektøren har ordet',
  department: 'ledelse',
  writer: 'turid',
  signer: 'siv',
  last: ({ year }: Told) =>
    inTheOrder(
      lead(
        `${year} ble et år med stramme rammer og gode resultater. Færre var syke, byggene bruker mindre energi, og regnskapet gikk i pluss. Men lånegjelden vokser fortere enn inntektene.`,
      ),
      text(
        null,
        'Solvik er en kommune med litt over 24 000 innbyggere. Hver dag møter 2 500 ansatte folk som trenger en barnehageplass, en lærer, en sykepleier eller en vei som er brøytet. Denne rapporten forteller hva vi fikk til for pengene, og hva vi ikke fikk til.',
        'Driftsresultatet ble 35 millioner kroner. Det er litt bedre enn budsjettert, fordi skatteinntektene økte mer enn ventet. Samtidig brukte oppvekst og helse og omsorg til sammen 23 millioner kroner mer enn de hadde fått. Det kan ikke fortsette.',
        'Det jeg er mest stolt av, er at sykefraværet gikk ned for andre år på rad. Bak tallet ligger ledere som tar den første samtalen tidlig, og kolleger som tar vare på hverandre.',
      ),
      text(
        'Tre ting å merke seg',
        bullets(
          '**Nye Lia skole** åpnet til skolestart med plass til 420 elever.',
          '**Heltid** er nå det vanlige: to av tre ansatte har hele stilling.',
          '**Innbyggerne** kan følge sine egne saker på nett, fra søknad til svar.',
        ),
      ),
      challenges(
        'Lånegjelden er høy etter flere år med store byggeprosjekter. Renter og avdrag tar en økende del av inntektene.',
        'Vi blir flere eldre og færre barn. Tjenestene må bygges om i samme takt.',
      ),
    ),
  due: 10,
  now: ({ year }) => [
    [
      4,
      '15:10',
      'turid',
      write(() =>
        inTheOrder(
          lead(`${year} ble året da vi måtte velge. Vi brukte mer på eldre og mindre på administrasjon.`),
          text(
            null,
            'Sykefraværet går fortsatt ned, og regnskapet ser ut til å gå i pluss for fjerde år på rad. Resultatet blir likevel svakere enn i fjor.',
          ),
          text('Tre ting å merke seg', ''),
          results(),
        ),
      ),
    ],
  ],
}
