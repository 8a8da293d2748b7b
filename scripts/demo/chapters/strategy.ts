import { bullets, challenges, inTheOrder, lead, results, text } from '../blocks'
import { goals } from '../followed'
import type { Chapter } from './chapter'

export const strategy: Chapter = {
  title: 'Strategisk ledelse og digitalisering',
  department: 'organisasjon',
  writer: 'grete',
  signer: 'siv',
  laws: ['goals'],
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
      goals(
        [
          {
            goal: 'Innbyggerne skal kunne følge sine egne saker på nett.',
            indicator: 'innbyggere som har logget inn på «Min side»',
            target: '8000',
            result: '9300',
            status: 'reached',
          },
          {
            goal: 'Alle skal forstå det vi skriver.',
            indicator: 'skjemaer skrevet om i klart språk',
            target: '20',
            result: '14',
            status: 'partly',
            comment: 'De seks siste er utsatt til fagsystemene er byttet.',
          },
          {
            goal: 'Ansatte skal bruke mindre tid på å lete.',
            indicator: 'timer i uken, spørreundersøkelse hvert annet år',
            target: 'under 3',
            result: '',
            status: 'unmeasured',
            comment: `Neste undersøkelse er i ${year + 1}.`,
          },
          {
            goal: 'Henvendelser skal besvares raskt.',
            indicator: 'besvart innen tre dager',
            unit: '%',
            target: '90',
            result: '81,5',
            status: 'missed',
          },
        ],
        [
          {
            caseNumber: `PS 14/${year % 100}`,
            date: `${year}-03-12`,
            text: 'Kommunedirektøren skal legge fram en strategi for data og digitale tjenester.',
            status: 'done',
            comment: 'Vedtatt i september.',
          },
          {
            caseNumber: `PS 47/${year % 100}`,
            date: `${year}-06-18`,
            text: 'Servicetorget skal gi samme hjelp til dem som ikke bruker digitale tjenester.',
            status: 'underWay',
            comment: 'To av fire tiltak er gjennomført.',
          },
          {
            caseNumber: `PS 88/${year % 100}`,
            date: `${year}-12-10`,
            text: 'Kommunens åpne data skal samles på ett sted.',
            status: 'notBegun',
          },
        ],
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
  guidance: {
    guidance:
      'Skriv om det innbyggerne og de ansatte har merket, ikke om prosjektene.\nSvar på hvert vedtak fra kommunestyret.',
    example: '',
    expectedWords: 400,
  },
  due: 6,
}
