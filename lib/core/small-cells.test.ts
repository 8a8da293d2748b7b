import { describe, expect, test } from 'vitest'
import { findings } from './agreeing'
import type { Cell, Row, Table } from './blocks/table'
import { hints } from './hints'
import { replay } from './merge'
import { blankContent } from './section'
import { telltales, telltaleWords } from './small-cells'
import type { Node } from './tree'

const columns = ['Kvinner', 'Menn', 'I alt']

/** A row of cells: a figure, or ":" for what is hidden. */
function row(label: string, values: string[], total = false): Row {
  const cells = values.map((value, i): [string, Cell] => [
    `kolonne-${i}`,
    value === ':' ? { value: '', status: 'suppressed' } : { value, status: 'final' },
  ])
  return {
    id: `rad-${label}`,
    order: `a${label === 'Sum' ? 9 : label.length}`,
    label,
    unit: '',
    decimals: null,
    total,
    highlight: false,
    cells: Object.fromEntries(cells),
  }
}

const table = (rows: Row[], more: Partial<Table> = {}): Table => ({
  id: 'tabell-1',
  kind: 'table',
  order: 'a0',
  heading: null,
  caption: 'Ansatte etter stilling',
  source: 'Personalsystemet',
  stub: 'Stilling',
  columns: columns.map((label, i) => ({
    id: `kolonne-${i}`,
    order: `a${i}`,
    label,
    type: 'number',
    unit: '',
    decimals: null,
  })),
  rows,
  notes: [],
  absent: false,
  ...more,
})

const says = (one: Table) => telltales(one).map(telltaleWords)

describe('a small count of people', () => {
  test('is told with its place', () => {
    expect(says(table([row('Ledere', ['3', '12', '15'])]))).toEqual([
      'Ledere, Kvinner: 3 er så få at noen kan kjennes igjen.',
    ])
  })

  test.each([
    ['none at all tells of nobody', table([row('Ledere', ['0', '12', '12'])])],
    ['five are enough', table([row('Ledere', ['5', '12', '17'])])],
    ['shares are no counts', table([{ ...row('Ledere', ['3', '4', '4']), unit: 'prosent' }])],
    [
      'who was elected is public',
      table([row('Partiet', ['3', '4', '7'])], { caption: 'Kommunestyret etter kjønn' }),
    ],
    [
      'things are no people',
      table([row('Skoler', ['3', '4', '7'])], {
        caption: 'Bygg',
        columns: table([]).columns.map((one) => ({ ...one, label: `Område ${one.id}` })),
      }),
    ],
  ])('%s', (_, one) => {
    expect(says(one)).toEqual([])
  })
})

describe('a hidden cell', () => {
  test('follows from its total along the row', () => {
    expect(says(table([row('Ledere', [':', '12', '15'])]))).toEqual([
      'Ledere, Kvinner: det skjermede tallet kan regnes ut av summen.',
    ])
  })

  test('follows from its total down the column', () => {
    const rows = [row('Ledere', [':', '12']), row('Lærere', ['20', '30']), row('Sum', ['23', '42'], true)]
    expect(says(table(rows))).toEqual(['Ledere, Kvinner: det skjermede tallet kan regnes ut av summen.'])
  })

  test('is safe with another one hidden, or with the total hidden', () => {
    const both = [
      row('Ledere', [':', ':', '15']),
      row('Lærere', [':', ':', '50']),
      row('Sum', ['23', '42', '65'], true),
    ]
    expect(says(table(both))).toEqual([])
    expect(says(table([row('Ledere', [':', '12', ':']), row('Lærere', ['20', '30', '50'])]))).toEqual([])
  })
})

test('the writer gets a hint for each cell, and the report one finding for the table', () => {
  const content = {
    title: 'Folk',
    language: 'nb' as const,
    blocks: [table([row('Ledere', ['3', '4', '7'])])],
  }
  const path = ['blocks', 'tabell-1', 'rows', 'rad-Ledere', 'cells']
  expect(hints(content, 2026).map((one) => one.path)).toEqual([
    [...path, 'kolonne-0'],
    [...path, 'kolonne-1'],
  ])
  const found = findings([{ id: 'kapittel-1', number: '1', title: 'Folk', content }], 2026)
  expect(found).toMatchObject([
    { rule: 'small', places: [{ path: [...path, 'kolonne-0'] }, { path: [...path, 'kolonne-1'] }] },
  ])
})

test('a difference that is computed tells of nobody', () => {
  const change = { ...table([row('Ledere', ['20', '22', ''])]) }
  const [first, second] = change.columns
  const columns = [
    first!,
    second!,
    {
      ...change.columns[2]!,
      label: 'Endring',
      formula: { kind: 'difference' as const, of: [second!.id, first!.id] },
    },
  ]
  expect(says({ ...change, columns })).toEqual([])
})

describe('one press hides what tells too much', () => {
  const mended = (one: Table): Table => {
    const content = { ...blankContent('Likestilling'), blocks: [one] }
    const changes = hints(content, 2026).flatMap(({ mend }) => mend?.changes ?? [])
    return (replay(content as unknown as Node, changes) as unknown as typeof content).blocks[0] as Table
  }

  test('a small count, and then the smallest of the others so that it cannot be reckoned', () => {
    const rows = [
      row('Ledere', ['3', '12', '15']),
      row('Lærere', ['40', '9', '49']),
      row('Sum', ['43', '21', '64'], true),
    ]
    const once = mended(table(rows))
    expect(says(once)).not.toEqual([])
    let now = once
    for (let n = 0; n < 6 && says(now).length > 0; n++) now = mended(now)
    expect(says(now)).toEqual([])
    const shown = now.rows.map((one) => columns.map((_, i) => one.cells[`kolonne-${i}`]?.value))
    expect(shown).toEqual([
      ['', '', '15'],
      ['', '', '49'],
      ['43', '21', '64'],
    ])
  })
})
