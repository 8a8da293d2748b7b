import { approve, submit, write } from '../acts'
import { challenges, inTheOrder, lead, results, text } from '../blocks'
import type { Chapter } from './chapter'

export const control: Chapter = {
  title: 'Internkontroll og etikk',
  department: 'organisasjon',
  writer: 'grete',
  signer: 'siv',
  laws: ['ethics', 'control', 'supervision'],
  last: ({ year }) =>
    inTheOrder(
      lead('Kommunen har orden på de viktigste risikoene, og ansatte sier oftere fra når noe er galt.'),
      results(
        'Alle virksomheter gikk gjennom risikoene sine før sommeren og valgte de tre viktigste å gjøre noe med.',
        'Meldte avvik økte fra 3 120 til 3 460. Vi tar det som tegn på at flere melder, ikke på at mer går galt.',
        'De folkevalgte og ledergruppen registrerte styreverv og eierinteresser i et åpent register.',
      ),
      challenges(
        'Fire av ti avvik ble ikke lukket innen fristen.',
        'Vi mangler en samlet oversikt over hvem som har tilgang til hvilke fagsystemer.',
      ),
      text(
        'Varsling',
        `Kommunen fikk åtte varsler i ${year}. Sju er ferdig behandlet. I to av sakene ble det funnet brudd på kommunens egne regler, og begge er fulgt opp med tiltak.`,
      ),
      text(
        'Statlig tilsyn',
        'Statsforvalteren førte tilsyn med barnevernet og med ett sykehjem. Det ene lovbruddet, om journaler, er rettet.',
      ),
      text(
        'Innkjøp',
        'Stikkprøver i 60 kjøp viste at 55 var gjort etter reglene. Feilene gjaldt manglende dokumentasjon av konkurranse ved små kjøp.',
      ),
    ),
  due: -3,
  now: ({ year }) => {
    const whole = inTheOrder(
      lead('Tilgangene i fagsystemene er gjennomgått, og avvik lukkes raskere enn før.'),
      results(
        'Alle fagsystemer har fått en ansvarlig som går gjennom tilgangene to ganger i året.',
        'Sju av ti avvik ble lukket innen fristen, mot seks av ti året før.',
        'De etiske retningslinjene er kortet ned til to sider, skrevet sammen med de tillitsvalgte.',
      ),
      challenges('Små kjøp dokumenteres fortsatt for dårlig. Veilederen skal gjøres enklere.'),
      text(
        'Varsling',
        `Varslingsordningen ble evaluert i ${year}. De som svarte, ønsket raskere tilbakemelding.`,
      ),
    )
    return [
      [14, '10:05', 'grete', write(() => whole.slice(0, 3))],
      [12, '09:40', 'grete', write(() => whole)],
      [11, '15:20', 'grete', submit()],
      [8, '08:50', 'siv', approve('Klart og kort. Takk.')],
    ]
  },
}
