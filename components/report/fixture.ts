import type { Block } from '@/lib/core/blocks/all'
import type { Item } from '@/lib/core/blocks/items'
import type { Cell, Column, Row, Table } from '@/lib/core/blocks/table'
import type { Line } from '@/lib/core/rich'
import type { PublicNode, PublicReport } from './model'

/** A report for tests of the public look: a page with every kind of block, and what stands around it. */

const order = (place: number) => `a${place.toString(36)}`

/** "**Bold.** Rest" as a line of text. */
function line(written: string): Line {
  const [, bold, rest] = /^(?:\*\*(.+?)\*\*)?(.*)$/s.exec(written) ?? []
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          ...(bold ? [{ type: 'text' as const, text: bold, marks: [{ type: 'bold' as const }] }] : []),
          ...(rest ? [{ type: 'text' as const, text: rest }] : []),
        ],
      },
    ],
  }
}

const items = (name: string, written: readonly string[]): Item[] =>
  written.map((text, i) => ({ id: `${name}-punkt-${i + 1}`, order: order(i), text: line(text) }))

const column = (place: number, label: string, more: Partial<Column> = {}): Column => ({
  id: `column-${place}`,
  order: order(place),
  label,
  type: 'number',
  unit: '',
  decimals: null,
  ...more,
})

/** A cell as "158*", "..", ":" or a plain figure. */
function cell(written: string): Cell {
  if (written === '..') return { value: '', status: 'missing' }
  if (written === ':') return { value: '', status: 'suppressed' }
  if (written.endsWith('*')) return { value: written.slice(0, -1), status: 'preliminary', due: '2027-06-15' }
  return { value: written, status: 'final' }
}

const row = (place: number, label: string, figures: string[], more: Partial<Row> = {}): Row => ({
  id: `row-no-${place}`,
  order: order(place),
  label,
  unit: '',
  decimals: null,
  total: false,
  highlight: false,
  cells: Object.fromEntries(figures.map((figure, i) => [`column-${i}`, cell(figure)])),
  ...more,
})

export const keyTable: Table = {
  id: 'tabell-nokkeltall',
  kind: 'table',
  order: order(4),
  heading: 'Nøkkeltall',
  caption: 'Nøkkeltall for Eiendom, 2023–2026',
  source: 'Solvik kommune, energioppfølging og driftsregnskap.',
  stub: 'Nøkkeltall',
  columns: ['2023', '2024', '2025', '2026', 'Endring'].map((label, i) => column(i, label)),
  rows: [
    row(0, 'Areal i formålsbygg', ['136900', '137400', '137400', '142600', '5200'], { unit: 'm²' }),
    row(1, 'Energibruk', ['176', '171', '164', '158*', '-6'], { unit: 'kWh per m²', highlight: true }),
    row(2, 'Fornybar energi', ['71.5', '74.0', '78.2', '81.6*', '3.4'], { unit: 'prosent av all energi' }),
    row(3, 'Utslipp fra bygg', ['1120', '985', '870', '742*', '-128'], { unit: 'tonn CO₂-ekvivalenter' }),
    row(4, 'Vedlikehold', ['148', '152', '161', '166', '5'], { unit: 'kroner per m²', highlight: true }),
    row(5, 'Etterslep på vedlikehold', ['..', '362', '374', '386', '12'], {
      unit: 'millioner kroner',
      highlight: true,
    }),
    row(6, 'Renholdere med fagbrev', ['41', '48', '54', '63', '9'], { unit: 'prosent', highlight: true }),
  ],
  notes: [
    {
      id: 'note-areal',
      order: order(0),
      text: 'Skoler, barnehager, omsorgsboliger, idrettsbygg og rådhuset.',
      at: { 'row:row-no-0': true },
    },
    { id: 'note-vaer', order: order(1), text: 'Korrigert for utetemperatur.', at: { 'row:row-no-1': true } },
    {
      id: 'note-etterslep',
      order: order(2),
      text: 'Det det vil koste å løfte alle bygg til tilstandsgrad 1, i 2026-kroner.',
      at: { 'row:row-no-5': true, 'cell:row-no-5:column-3': true },
    },
  ],
  absent: false,
}

export const accounts: Table = {
  ...keyTable,
  id: 'tabell-regnskap',
  order: order(6),
  heading: 'Regnskap og budsjett',
  caption: 'Drift av kommunale bygg, regnskap og budsjett',
  source: 'Kommuneregnskapet for 2026',
  stub: 'Formål',
  columns: [
    'Regnskap 2025',
    'Opprinnelig budsjett 2026',
    'Revidert budsjett 2026',
    'Regnskap 2026',
    'Avvik i kroner',
    'Avvik i prosent',
  ].map((label, i) => column(i, label, { unit: i === 5 ? 'prosent' : '1000 kroner' })),
  rows: [
    row(0, 'Drift av bygg', ['61240', '62800', '63900', '63412', '488', '0.8']),
    row(1, 'Renhold', ['38115', '39200', '39200', '40036', '-836', '-2.1']),
    row(2, 'Vedlikehold', ['22120', '23000', '23700', '23671', '29', '0.1']),
    row(3, 'Energi', ['27480', '29500', '27900', '26844', '1056', '3.8']),
    row(4, 'Sum utgifter', ['148955', '154500', '154700', '153963', '737', '0.5'], { total: true }),
    row(5, 'Leieinntekter', ['-31402', '-31900', '-32300', '-32688', '388', '1.2']),
    row(6, 'Netto utgift', ['117553', '122600', '122400', '121275', '1125', '0.9'], { total: true }),
  ],
  notes: [
    {
      id: 'note-renhold',
      order: order(0),
      text: 'Den nye skolen ble rengjort av innleide fra august til november.',
      at: { 'row:row-no-1': true },
    },
  ],
}

const chartOf = (place: number, id: string, table: string, more: object): Block => ({
  id,
  kind: 'chart',
  order: order(place),
  caption: 'Energibruk per kvadratmeter',
  form: 'bar',
  table,
  rows: { 'row-no-1': true },
  without: { 'column-4': true, 'column-5': true },
  alt: 'Energibruken gikk ned hvert år, fra 176 kWh per kvadratmeter i 2023 til 158 i 2026.',
  ...more,
})

export const property: Block[] = [
  {
    id: 'ingress-eiendom',
    kind: 'lead',
    order: order(0),
    text: line(
      'Eiendom har ansvar for 64 kommunale bygg på til sammen 142 600 kvadratmeter. Byggene brukte mindre energi i 2026 enn i noe år før. Etterslepet på vedlikehold vokste likevel.',
    ),
  },
  {
    id: 'resultat-eiendom',
    kind: 'results',
    order: order(1),
    heading: null,
    items: items('resultat', [
      '**Solvik skole tok imot elevene 17. august.** Den har plass til 420 og sto ferdig to uker før fristen. Regningen ble 318,4 millioner kroner, 6,1 millioner under rammen.',
      '**Byggene bruker mindre energi for fjerde år på rad**, fra 164 til 158 kWh per kvadratmeter. Målet for 2027 er 150.',
      '**Solceller på fire tak** ga 412 000 kWh, om lag 2 prosent av det byggene bruker i et år.',
      'Tilstanden er vurdert i alle 64 bygg. Vurderingene ligger til grunn for vedlikeholdsplanen for 2027–2031.',
    ]),
  },
  {
    id: 'utfordring-eiendom',
    kind: 'challenges',
    order: order(2),
    heading: null,
    items: items('utfordring', [
      '**Etterslepet på vedlikehold er 386 millioner kroner.** Med dagens bevilgning vokser det med rundt 12 millioner i året.',
      '**Det er vanskelig å få tak i driftsteknikere.** Tre av åtte stillinger sto ledige da året var omme.',
    ]).map((item, i) => (i === 0 ? { ...item, continues: 'i-fjor-1' } : item)),
  },
  {
    id: 'tekst-eiendom',
    kind: 'text',
    order: order(3),
    heading: 'Slik arbeider vi',
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'Vi følger byggene time for time, og retter feil før de merkes. Les mer i ',
            },
            {
              type: 'text',
              text: 'energiplanen',
              marks: [{ type: 'link', attrs: { href: 'https://solvik.example/energi' } }],
            },
            { type: 'text', text: '.' },
          ],
        },
        {
          type: 'heading',
          attrs: { level: 4 },
          content: [{ type: 'text', text: 'Tre ting går først' }],
        },
        {
          type: 'bulletList',
          content: ['Tak og fasader', 'Ventilasjon i skolene', 'Brannsikring'].map((text) => ({
            type: 'listItem' as const,
            content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
          })),
        },
      ],
    },
  },
  keyTable,
  chartOf(5, 'figur-energi', keyTable.id, {}),
  accounts,
  chartOf(7, 'figur-regnskap', accounts.id, {
    caption: 'Hva det kostet, og hva som var planlagt',
    rows: { 'row-no-0': true, 'row-no-1': true, 'row-no-5': true },
    alt: 'Drift av bygg kostet litt mindre enn planlagt, renhold litt mer. Leieinntektene ble høyere.',
  }),
  chartOf(8, 'figur-linje', keyTable.id, {
    caption: 'Vedlikehold og etterslep',
    form: 'line',
    rows: { 'row-no-1': true, 'row-no-4': true, 'row-no-5': true },
    alt: 'Etterslepet vokser fra 362 til 386 millioner kroner siden 2024. Vedlikeholdet ligger nær stille.',
  }),
  {
    ...keyTable,
    id: 'tabell-borte',
    order: order(9),
    heading: null,
    caption: 'Utvikling i areal',
    absent: true,
    rows: [],
    columns: [],
    notes: [
      {
        id: 'note-borte',
        order: order(0),
        text: 'Rådhuset er regnet med i sin helhet.',
        at: { caption: true },
      },
    ],
  },
]

const node = (number: string, title: string, more: Partial<PublicNode> = {}): PublicNode => ({
  id: `kapittel-${number}`,
  number,
  title,
  language: 'nb',
  path: `kapittel-${number.replaceAll('.', '-')}`,
  required: false,
  blocks: [],
  contact: null,
  children: [],
  ...more,
})

const leadOf = (id: string, text: string): Block => ({ id, kind: 'lead', order: order(0), text: line(text) })

export const report: PublicReport = {
  installation: {
    name: 'Solvik kommune',
    address: 'Rådhusplassen 1, 9999 Solvik',
    email: 'post@solvik.example',
    accessibilityUrl: 'https://uustatus.example/solvik',
    demo: true,
  },
  origin: 'https://solvik.example',
  title: 'Årsrapport',
  year: 2026,
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
  preview: false,
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
      required: true,
      children: [
        node('2.1', 'Økonomi og resultat'),
        node('2.2', 'Likestilling og mangfold'),
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
  others: [
    { title: 'Årsrapport', year: 2025, slug: '2025' },
    { title: 'Årsmelding', year: 2024, slug: '2024' },
  ],
}
