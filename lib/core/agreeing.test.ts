import { describe, expect, test } from 'vitest'
import { type AgreeingRule, findings } from './agreeing'
import type { Telling } from './agreeing/finding'
import type { Block } from './blocks/all'
import type { Row, Table } from './blocks/table'
import { rich } from './rich'

type Values = Record<string, string>
type Written = { label: string; unit?: string; values: Values; total?: true }

let made = 0

/** A table with these columns and rows, in their order. */
function table(columns: string[], rows: Written[], more: Partial<Table> = {}): Table {
  const id = `tabell-${++made}`
  return {
    id,
    kind: 'table',
    order: 'a1',
    heading: null,
    caption: 'Nøkkeltall',
    source: '',
    stub: '',
    columns: columns.map((label, i) => ({
      id: `kolonne-${label.replace(/\W/g, '')}`,
      order: `a${i}`,
      label,
      type: 'number',
      unit: '',
      decimals: null,
    })),
    rows: rows.map(
      ({ label, unit = '', values, total = false }, i): Row => ({
        id: `rad-${id}-${i}`,
        order: `a${i}`,
        label,
        unit,
        decimals: null,
        total,
        highlight: false,
        cells: Object.fromEntries(
          Object.entries(values).map(([column, value]) => [
            `kolonne-${column.replace(/\W/g, '')}`,
            { value, status: 'final' as const },
          ]),
        ),
      }),
    ),
    notes: [],
    absent: false,
    ...more,
  }
}

const text = (words: string): Block => ({
  id: `tekst-${++made}`,
  kind: 'text',
  order: 'a2',
  heading: null,
  body: rich(words),
})

let sections = 0
const section = (...blocks: Block[]): Telling => ({
  id: `kapittel-${++sections}`,
  number: '1',
  title: 'Kapittel',
  content: { title: 'Kapittel', language: 'nb', blocks },
})

const found = (rule: AgreeingRule, ...told: Telling[]) =>
  findings(told, 2026)
    .filter((one) => one.rule === rule)
    .map(({ says }) => says)

const absence = (values: Values, unit = 'prosent') =>
  table(Object.keys(values), [{ label: 'Samlet sykefravær', unit, values }])

describe('the same indicator in two sections', () => {
  test('with different values, in the newest column that differs, with both places', () => {
    const one = section(absence({ 2025: '7.9', 2026: '7.5' }))
    const other = section(absence({ 2025: '7.8', 2026: '7.4' }))
    const [finding] = findings([one, other], 2026)
    expect(finding?.says).toBe('Samlet sykefravær har ulike tall.')
    expect(finding?.places.map((place) => [place.section, place.says])).toEqual([
      [one.id, 'Samlet sykefravær, 2026: 7,5 prosent'],
      [other.id, 'Samlet sykefravær, 2026: 7,4 prosent'],
    ])
  })

  test.each([
    ['the same, written less exactly', absence({ 2026: '7.52' }), absence({ 2026: '7.5' })],
    [
      'the same money in thousands',
      absence({ 2026: '386000' }, '1000 kr'),
      absence({ 2026: '386' }, 'mill. kr'),
    ],
    ['something else in per cent', absence({ 2026: '7.5' }), absence({ 2026: '1240' }, 'dagsverk')],
    ['another column', absence({ 'Budsjett 2026': '7.5' }), absence({ 'Regnskap 2026': '7.1' })],
    [
      'a row that any table may have',
      table(['2026'], [{ label: 'Kvinner', values: { 2026: '12' } }]),
      table(['2026'], [{ label: 'Kvinner', values: { 2026: '14' } }]),
    ],
  ])('%s: nothing to say', (_, one, other) => {
    expect(found('same', section(one), section(other))).toEqual([])
  })

  test('twice in one section is for the section itself', () => {
    expect(found('same', section(absence({ 2026: '7.5' }), absence({ 2026: '7.4' })))).toEqual([])
  })

  test('with the same digits in another unit', () => {
    const [one, other] = [absence({ 2026: '1240' }, 'timer'), absence({ 2026: '1240' }, 'dagsverk')]
    expect(found('same', section(one), section(other))).toEqual([
      'Samlet sykefravær har samme tall i to ulike måleenheter.',
    ])
  })

  test('with the same figure under another year', () => {
    expect(found('same', section(absence({ 2025: '7.5' })), section(absence({ 2026: '7.5' })))).toEqual([
      'Samlet sykefravær har samme tall for to ulike år.',
    ])
    const steady = section(absence({ 2025: '7.5', 2026: '7.5' }))
    expect(found('same', steady, section(absence({ 2026: '7.5' })))).toEqual([])
  })

  test('in many sections is one finding, and stays away for all of them whatever their values', () => {
    const many = (last: string) => ['7.1', '7.2', last].map((value) => section(absence({ 2026: value })))
    const [before, after] = [findings(many('7.3'), 2026), findings(many('9.9'), 2026)]
    expect(before).toHaveLength(1)
    expect(before[0]?.places).toHaveLength(3)
    expect(after[0]?.keys).toContain(before[0]?.key)
  })

  test('in two comes back when a value changes', () => {
    const one = section(absence({ 2026: '7.5' }))
    const other = absence({ 2026: '7.4' })
    const row = other.rows[0]!
    const cells = { 'kolonne-2026': { value: '7.3', status: 'final' as const } }
    const changed = { ...other, rows: [{ ...row, cells }] }
    const away = section(other)
    const [before] = findings([one, away], 2026)
    const [after] = findings([one, { ...away, content: { ...away.content, blocks: [changed] } }], 2026)
    expect(after?.keys).not.toContain(before?.key)
  })
})

test('a total that is not the sum is named with both', () => {
  const rows: Written[] = [
    { label: 'Skole', values: { 2026: '10' } },
    { label: 'Helse', values: { 2026: '20' } },
    { label: 'Sum', values: { 2026: '31' }, total: true },
  ]
  const [finding] = findings([section(table(['2026'], rows))], 2026)
  expect(finding).toMatchObject({
    rule: 'totals',
    places: [{ says: 'Sum, 2026: Summen er 31, men radene gir 30.' }],
  })
})

describe('a change that is said', () => {
  const own = absence({ 2025: '7.9', 2026: '7.5' })

  test.each([
    'Sykefraværet økte fra 7,1 til 7,5 prosent, en økning på 0,4 prosentpoeng.',
    'Andelen økte fra 63 til 66 prosent, en økning på 3 prosentpoeng.',
    'Inntektene vokste fra 2 125 til 2 216 millioner kroner, en økning på 91 millioner kroner.',
    'Inntektene vokste fra 2 125 til 2 216 millioner kroner, en vekst på 4,3 prosent.',
    'Det samlede sykefraværet gikk ned med 0,4 prosentpoeng.',
    'Det samlede sykefraværet gikk ned med 5 prosent.',
    'Samlet sykefravær gikk ned, og antall stillinger økte med 12 årsverk.',
    'Målet er at samlet sykefravær skal ha gått ned med 2 prosent.',
  ])('%s is right, or about something else', (words) => {
    expect(found('changes', section(text(words), own))).toEqual([])
  })

  test.each([
    [
      'Andelen økte fra 63 til 66 prosent, en økning på 5 prosentpoeng.',
      'Endringen er ikke forskjellen mellom 63 og 66 prosent.',
    ],
    [
      'Inntektene vokste fra 2 125 til 2 216 millioner kroner, en økning på 81 millioner kroner.',
      'Endringen er ikke forskjellen mellom 2 125 og 2 216 millioner kroner.',
    ],
    [
      'Det samlede sykefraværet gikk ned med 0,8 prosentpoeng.',
      'Samlet sykefravær: endringen i teksten er ikke forskjellen mellom tallene i tabellen.',
    ],
  ])('%s is not the difference', (words, says) => {
    expect(found('changes', section(text(words), own))).toEqual([says])
  })

  test('is compared with the only table that tells of it, in another section too', () => {
    const told = section(text('Det samlede sykefraværet gikk ned med 0,8 prosentpoeng.'))
    const [finding] = findings([told, section(own)], 2026).filter(({ rule }) => rule === 'changes')
    expect(finding?.places.map(({ says }) => says)).toEqual([
      '«Det samlede sykefraværet gikk ned med 0,8 prosentpoeng.»',
      'Samlet sykefravær, 2025: 7,9 prosent',
      'Samlet sykefravær, 2026: 7,5 prosent',
    ])
    expect(found('changes', told, section(own), section(absence({ 2025: '1.2', 2026: '1.1' })))).toEqual([])
  })
})

describe('ownership', () => {
  const shares = (...values: string[]) =>
    table(
      ['Eierandel'],
      values.map((value, i) => ({ label: `Kommune ${i}`, unit: '%', values: { Eierandel: value } })),
      { stub: 'Eier' },
    )

  test('over 100 per cent of one, or of all owners together', () => {
    expect(found('ownership', section(shares('110')))).toEqual([
      'Kommune 0: en eierandel er over 100 prosent.',
    ])
    expect(found('ownership', section(shares('60', '41.2')))).toEqual([
      'Eierne eier til sammen 101,2 prosent.',
    ])
  })

  test('of 100 per cent, rounded, or of several companies is nothing', () => {
    expect(found('ownership', section(shares('33.4', '33.4', '33.4')))).toEqual([])
    expect(found('ownership', section({ ...shares('100', '60'), stub: 'Selskap' }))).toEqual([])
  })
})
