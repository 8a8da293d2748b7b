import type { Block } from '@/lib/core/blocks/all'
import type { Answer } from '@/lib/core/blocks/answers'
import type { Item } from '@/lib/core/blocks/items'
import type { Line } from '@/lib/core/rich'
import { ready } from '@/lib/core/testing/ready'
import { accounts, keyTable, order } from './fixture-tables'

/** A section with every kind of block. */

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

const answer = (
  id: string,
  status: Answer['status'],
  was: string,
  says: string,
  result?: string,
): Answer => ({
  id,
  order: order(Number(id.at(-1))),
  was: line(was),
  status,
  says: line(says),
  result,
})

export const leadOf = (id: string, text: string): Block => ({
  id,
  kind: 'lead',
  order: order(0),
  text: line(text),
})

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
    id: 'svar-eiendom',
    kind: 'answers',
    order: 'a2V',
    year: 2025,
    items: [
      answer('i-fjor-1', 'permanent', 'Vedlikeholdet holder ikke tritt.', 'Planen går frem til 2031.'),
      answer('i-fjor-2', 'solved', 'En skole manglet.', 'Den åpnet i august.', 'resultat-punkt-1'),
      answer('i-fjor-3', 'progress', 'Barnehagen er for liten.', 'Tomten er kjøpt.'),
      answer('i-fjor-4', 'open', 'Lokaler er lite brukt.', 'Ingen ble solgt.'),
      answer('i-fjor-5', 'dropped', 'Vi vil samle lagrene.', 'Det lønner seg ikke.'),
    ],
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
  {
    id: 'bilde-skolen',
    kind: 'figure',
    order: 'a4V',
    shown: { type: 'picture', ref: 'bilde-skolen', width: 1200, height: 800 },
    alt: 'Solvik skole, et langt bygg i tre.',
    caption: 'Solvik skole åpnet 17. august.',
    credit: 'Foto: Anne Berg',
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
    caption: 'Fornybar energi og fagbrev',
    form: 'line',
    rows: { 'row-no-2': true, 'row-no-6': true },
    alt: 'Fornybar energi steg fra 71,5 til 81,6 prosent. Andelen med fagbrev steg fra 41 til 63 prosent.',
  }),
  chartOf(8, 'figur-stablet', accounts.id, {
    caption: 'Utgiftene, år for år',
    form: 'stacked',
    rows: { 'row-no-0': true, 'row-no-1': true, 'row-no-5': true },
    without: { 'column-1': true, 'column-2': true, 'column-4': true, 'column-5': true },
    alt: 'Utgiftene til drift og renhold økte, og leieinntektene med dem.',
  }),
  chartOf(8, 'figur-andeler', accounts.id, {
    caption: 'Hva pengene går til',
    form: 'share',
    rows: { 'row-no-0': true, 'row-no-1': true, 'row-no-2': true },
    alt: 'Halvparten går til drift av bygg.',
  }),
  { ...ready.seats('kommunestyret'), order: order(8) },
  { ...ready.goals('mal-og-vedtak'), order: order(8) },
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
