import { bullets, challenges, inTheOrder, lead, results, text } from '../blocks'
import type { Chapter } from './chapter'

export const strategy: Chapter = {
  title: 'Strategisk ledelse og digitalisering',
  department: 'organisasjon',
  writer: 'grete',
  signer: 'siv',
  last: ({ year }) =>
    inTheOrder(
      lead(
        'Innbyggerne kan nå følge sine egne saker på nett, og ansatte bruker mindre tid på å lete og punche.',
      ),
      results(
        '«Min side» ble åpnet i april. Ved utgangen av året hadde 9 300 innbyggere logget inn minst én gang.',
        '14 skjemaer ble skrevet om i klart språk. Henvendelsene om dem gikk ned med en fjerdedel.',
        'Hjemmetjenesten fikk digitale kjørelister. Det frigjør om lag 20 minutter per ansatt hver vakt.',
        'Ledergruppen prøvde ut en felles oversikt over mål, penger og folk, og går gjennom den hver måned.',
      ),
      challenges(
        'Tre eldre fagsystemer må byttes ut innen to år. Det krever folk vi ikke har i dag.',
        'Én av ti innbyggere bruker ikke digitale tjenester. De skal få like god hjelp i servicetorget.',
      ),
      text(
        'Planer som ble vedtatt',
        `Kommunestyret vedtok tre planer i ${year}:`,
        bullets(
          'klimaplan for de neste ti årene',
          'plan for et aldersvennlig Solvik',
          'strategi for data og digitale tjenester',
        ),
      ),
      text(
        'Informasjonssikkerhet',
        'Vi øvde to ganger på å drive sykehjemmene uten datasystemer. Øvelsene viste at papirrutinene virker i ett døgn, men ikke lenger. En ny beredskapsplan er laget sammen med nabokommunene.',
      ),
    ),
  due: 6,
}
