import { leadOf, property } from './fixture-blocks'
import type { PublicNode, PublicReport } from './model'

/** A report for tests of the public look: a section with every kind of block, and what stands around it. */

const node = (number: string, title: string, more: Partial<PublicNode> = {}): PublicNode => ({
  id: `kapittel-${number}`,
  number,
  title,
  language: 'nb',
  path: `kapittel-${number.replaceAll('.', '-')}`,
  statute: null,
  blocks: [],
  contact: null,
  children: [],
  ...more,
})

export const report: PublicReport = {
  installation: {
    name: 'Solvik kommune',
    address: 'Rådhusplassen 1, 9999 Solvik',
    email: 'post@solvik.example',
    accessibilityUrl: 'https://uustatus.example/solvik',
    organisationNumber: '300000002',
    license: 'NLOD-2.0',
    colour: '',
    demo: true,
  },
  origin: 'https://solvik.example',
  title: 'Årsrapport',
  year: 2026,
  language: 'nb',
  base: '/2026',
  stylesheet: '/_b/abc.css',
  editions: [
    { number: 1, published: '2027-03-30', note: '' },
    {
      number: 2,
      published: '2027-06-09',
      note: 'Tabell 4.3, sykefravær 2026: 7,4 er rettet til 7,5 prosent.',
    },
  ],
  acts: [],
  attachments: [],
  erased: [],
  preview: false,
  front: null,
  pictures: new Map([
    [
      'bilde-skolen',
      [
        { width: 480, address: '/_b/skolen-480.webp' },
        { width: 960, address: '/_b/skolen-960.webp' },
      ],
    ],
  ]),
  outline: [
    node('1', 'Kommunedirektøren har ordet', {
      path: 'kommunedirektoren',
      blocks: [
        leadOf(
          'ingress-forord',
          'Solvik gikk fra underskudd til et lite overskudd. En ny skole åpnet før tiden, og byggene brukte mindre energi enn noen gang. Ventetiden i byggesaker ble lengre, og vedlikeholdet henger fortsatt etter.',
        ),
      ],
    }),
    node('2', 'Årsberetning', {
      path: 'arsberetning',
      statute: { annual: true, laws: 'kommuneloven § 14-7 bokstav a', back: [] },
      children: [
        node('2.1', 'Økonomi og resultat'),
        node('2.2', 'Likestilling og mangfold', {
          statute: {
            annual: true,
            laws: 'kommuneloven § 14-7 bokstav e og f',
            back: [
              {
                says: 'Kartlegging av lønn fordelt på kjønn',
                name: 'Årsrapport 2025, 2.2 Likestilling',
                address: '/2025/arsberetning/likestilling',
              },
            ],
          },
        }),
        node('2.3', 'Internkontroll og etikk'),
      ],
    }),
    node('3', 'Tjenestene', {
      children: [
        node('3.1', 'Barnehage og skole'),
        node('3.2', 'Helse og omsorg'),
        node('3.3', 'Kultur og idrett', { path: null }),
      ],
    }),
    node('4', 'Organisasjon', {
      path: 'organisasjon',
      children: [
        node('4.1', 'Strategisk ledelse og digitalisering', { path: 'organisasjon/ledelse' }),
        node('4.2', 'Eiendom', {
          path: 'organisasjon/eiendom',
          blocks: property,
          contact: {
            unit: 'Eiendom',
            name: 'Marit Hovland',
            email: 'eiendom@solvik.example',
            phone: '00 00 41 20',
          },
        }),
        node('4.3', 'Folk og arbeidsmiljø', {
          path: 'organisasjon/folk',
          language: 'nn',
          blocks: [leadOf('ingress-folk', 'Sjukefråværet gjekk ned, og fleire har fått heil stilling.')],
        }),
        node('4.4', 'Eierskap i selskaper', { path: null }),
      ],
    }),
    node('5', 'Klima og miljø', { path: null }),
  ],
  past: new Map([['i-fjor-1', { year: 2025, address: '/2025/organisasjon/eiendom#p-i-fjor-1' }]]),
  others: [
    { title: 'Årsrapport', year: 2025, slug: '2025', language: 'nb' },
    { title: 'Årsmelding', year: 2024, slug: '2024', language: 'nn' },
  ],
}
