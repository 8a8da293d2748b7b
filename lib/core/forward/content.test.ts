import { describe, expect, test } from 'vitest'
import { altState } from '../chart-alt'
import { rich } from '../rich'
import { draftSchema, lacks } from '../section'
import { ready, section } from '../testing/ready'
import { rolledContent, shapesOf } from './content'

let made = 0
const newId = () => `new-id-${++made}`

const every = section(...Object.values(ready).map((make, i) => make(i === 5 ? 'the-table' : `part-no-${i}`)))
const span = { from: 2026, to: 2027, keep: 'same' } as const
const roll = (content = every, along = { tables: true, parts: true }) =>
  rolledContent(content, { span, along }, newId)
const kindsOf = ({ blocks }: typeof every) => blocks.map(({ kind }) => kind)

test('the shape comes along, without answers and pictures, and can be saved', () => {
  const next = roll()
  expect(new Set(kindsOf(next))).toEqual(
    new Set(['lead', 'results', 'challenges', 'text', 'table', 'chart', 'seats', 'goals']),
  )
  expect(draftSchema.safeParse(next).success).toBe(true)
})

test('of what nobody signed only the shape comes along: no figures, seats or goals of a draft', () => {
  const next = roll(shapesOf(every))
  expect(new Set(kindsOf(next))).toEqual(new Set(['lead', 'results', 'challenges', 'text', 'table', 'chart']))
  const cells = next.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.cells)
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.every((one) => Object.keys(one).length === 0)).toBe(true)
})

test('no words of last year are left, and every part that is to be written says so', () => {
  const says = JSON.stringify(roll())
  for (const words of [
    'Et godt år',
    'Skolen sto ferdig',
    'Rekruttering',
    'Brødtekst',
    'Fraværet går ned',
    '158',
  ])
    expect(says).not.toContain(words)
  const lacking = lacks(roll()).map((lack) => lack.says)
  expect(lacking).toEqual(
    expect.arrayContaining([
      'Ingressen er tom.',
      'Resultater har ingen punkter.',
      'Teksten er tom.',
      'Mål 1 mangler resultat.',
    ]),
  )
})

test('every part is new; rows and columns live on, and so do last year’s figures', () => {
  const before = new Set(every.blocks.map(({ id }) => id))
  const next = roll()
  expect(next.blocks.filter(({ id }) => before.has(id))).toEqual([])
  const table = next.blocks.find((block) => block.kind === 'table')
  expect(table?.rows).toMatchObject([
    { id: 'schools', cells: { 'year-2026': { value: '7.50', status: 'final' } } },
  ])
  expect(table?.columns.map(({ label }) => label)).toEqual(['2026', '2027'])
})

describe('a chart', () => {
  const table = ready.table('the-table')
  const drawn = { ...ready.chart('the-chart'), caption: 'Fravær, 2026', rows: { schools: true as const } }

  test('draws the table that came along, and what it says must be said anew', () => {
    const { blocks } = roll(section(table, drawn))
    const [made, chart] = [
      blocks.find(({ kind }) => kind === 'table'),
      blocks.find((block) => block.kind === 'chart'),
    ]
    expect(chart).toMatchObject({
      table: made?.id,
      rows: { schools: true },
      caption: 'Fravær, 2027',
      alt: '',
      altOf: '',
    })
    expect(chart && made?.kind === 'table' && altState(chart, made)).toBe('proposed')
  })

  test('leaves the new year out where it left last year out', () => {
    const { blocks } = roll(section(table, { ...drawn, without: { 'year-2026': true } }))
    const columns = blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.map(({ id }) => id) : [],
    )
    const chart = blocks.find((block) => block.kind === 'chart')
    expect(Object.keys(chart?.without ?? {}).sort()).toEqual(columns.sort())
  })

  test('stays behind without its table', () => {
    expect(kindsOf(roll(section(drawn)))).toEqual([])
    expect(kindsOf(roll(section(table, drawn), { tables: false, parts: true }))).toEqual([])
  })
})

test('decisions that are carried out stay behind, with the part where nothing else was in it', () => {
  const goals = ready.goals('the-goals')
  expect(roll(section(goals)).blocks).toMatchObject([
    { goals: [{ target: '150', result: '', status: null }], decisions: [] },
  ])
  expect(kindsOf(roll(section({ ...goals, goals: [] })))).toEqual([])
  const waiting = goals.decisions.map((one) => ({ ...one, status: 'underWay' as const }))
  expect(roll(section({ ...goals, decisions: waiting })).blocks).toMatchObject([
    { decisions: [{ caseNumber: 'PS 12/26', status: null, comment: '' }] },
  ])
})

test('running text in many parts is one empty place, headings stand', () => {
  const text = (id: string, order: string, heading: string | null) => ({
    ...ready.text(id),
    ...{ order, heading, body: rich('Ord.') },
  })
  const { blocks } = roll(
    section(
      text('text-1', 'a1', null),
      text('text-2', 'a2', null),
      text('text-3', 'a3', 'Veien videre i 2026'),
    ),
  )
  expect(blocks.map((block) => block.kind === 'text' && block.heading)).toEqual([null, 'Veien videre i 2027'])
})

test('only what is asked for', () => {
  expect(kindsOf(roll(every, { tables: false, parts: false }))).toEqual([])
  expect(new Set(kindsOf(roll(every, { tables: true, parts: false })))).toEqual(
    new Set(['table', 'chart', 'seats']),
  )
})
