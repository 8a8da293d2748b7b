import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/all'
import type { Column, Row, Table } from '../blocks/table'
import { line } from '../rich'
import { coursesOf } from './challenges'
import { followable, indicatorsOf } from './indicators'
import type { OfYear } from './of-year'

const of = (year: number, ...blocks: Block[]): OfYear => ({
  year,
  report: `Årsrapport ${year}`,
  address: `/${year}/eiendom`,
  content: { title: 'Eiendom', language: 'nb', blocks },
})

type Line = Partial<Row> & { by: Record<number, string> }

function table(lines: Line[], notes: Table['notes'] = []): Block {
  const years = [...new Set(lines.flatMap(({ by }) => Object.keys(by)))].sort()
  const columns = years.map(
    (label, n): Column => ({
      ...{ id: `aar-${label}`, order: `a${n}`, label, type: 'number', unit: '', decimals: null },
    }),
  )
  const rows = lines.map(
    ({ by, ...row }, n): Row => ({
      ...{ id: `rad-nr-${n}`, order: `a${n}`, label: 'Energibruk', unit: 'kWh', decimals: null },
      ...{ total: false, highlight: false },
      cells: Object.fromEntries(
        Object.entries(by).map(([year, value]) => [`aar-${year}`, { value, status: 'final' }]),
      ),
      ...row,
    }),
  )
  return {
    ...{
      id: 'tabell-1',
      kind: 'table',
      order: 'a0',
      heading: null,
      caption: 'Nøkkeltall',
      source: '',
      stub: '',
    },
    ...{ columns, rows, notes, absent: false },
  }
}

const told = (...years: OfYear[]) =>
  indicatorsOf(years).map(({ readings }) => readings.map(({ year, text }) => `${year}: ${text}`))

describe('an indicator over all years', () => {
  test('is gathered from every report, each year from the newest that has it', () => {
    const last = of(2025, table([{ by: { 2023: '176', 2024: '171', 2025: '164' } }]))
    const now = of(2026, table([{ by: { 2025: '165', 2026: '158' } }]))
    expect(told(last, now)).toEqual([['2023: 176', '2024: 171', '2025: 165', '2026: 158']])
    expect(indicatorsOf([now, last])[0]?.readings.map(({ was }) => was)).toEqual([null, null, '164', null])
  })

  test('goes on under its id, whatever it is called, and says that its name changed', () => {
    const last = of(2024, table([{ label: 'Energi', by: { 2024: '171' } }]))
    const now = of(2026, table([{ by: { 2026: '158' } }]))
    expect(indicatorsOf([last, now])[0]?.readings.at(-1)?.breaks).toEqual(['Het «Energi» til og med 2024.'])
  })

  test('goes on under its name, where its id is new', () => {
    const last = of(2025, table([{ id: 'annen-rad', label: ' energibruk', by: { 2025: '164' } }]))
    expect(told(last, of(2026, table([{ by: { 2026: '158' } }])))).toHaveLength(1)
  })

  test('is broken where its unit or what is said about it changed', () => {
    const note = { id: 'note-1', order: 'a0', text: 'Uten rådhuset.', at: { 'row:rad-nr-0': true as const } }
    const last = of(2025, table([{ unit: 'MWh', by: { 2025: '164' } }]))
    const now = of(2026, table([{ by: { 2026: '158' } }], [note]))
    expect(indicatorsOf([last, now])[0]?.readings.at(-1)?.breaks).toEqual([
      'Målt i MWh til og med 2025, i kWh fra 2026.',
      'Forklaring fra 2026: Uten rådhuset.',
    ])
  })

  test('two rows of one table with one name are two', () => {
    const rows = [{ by: { 2025: '1', 2026: '2' } }, { by: { 2025: '3', 2026: '4' } }]
    expect(followable(indicatorsOf([of(2026, table(rows))]))).toHaveLength(2)
  })

  test('has no course where one year alone tells of it', () => {
    expect(followable(indicatorsOf([of(2026, table([{ by: { 2026: '158' } }]))]))).toEqual([])
  })
})

describe('a challenge through the years', () => {
  const item = (id: string, words: string, continues?: string) => ({
    ...{ id, order: 'a0', text: line(words) },
    ...(continues && { continues }),
  })
  const challenges = (...items: ReturnType<typeof item>[]): Block => ({
    ...{ id: 'utfordringer', kind: 'challenges', order: 'a1', heading: null, items },
  })
  const answers = (id: string, status: 'solved' | 'open'): Block => ({
    ...{ id: 'svarene-til', kind: 'answers', order: 'a2', year: 0 },
    items: [{ id, order: 'a0', was: line('Før'), status, says: line('Nå') }],
  })

  test('is one course from the first report that had it until it is solved', () => {
    const years = [
      of(2024, challenges(item('slitasje-24', 'Slitasje'))),
      of(
        2025,
        challenges(item('slitasje-25', 'Slitasjen øker', 'slitasje-24')),
        answers('slitasje-24', 'open'),
      ),
      of(2026, challenges(item('nytt-behov', 'Nytt')), answers('slitasje-25', 'solved')),
    ]
    const courses = coursesOf(years)
    expect(courses.map((course) => course.map(({ by }) => by.year))).toEqual([[2026], [2024, 2025, 2026]])
    expect(courses[1]?.at(-1)).toMatchObject({ answer: { status: 'solved' }, item: null })
  })

  test('what nobody came back to ends where it was told last', () => {
    const years = [of(2024, challenges(item('glemt-sak', 'Glemt'))), of(2026)]
    expect(coursesOf(years).map((course) => course.length)).toEqual([1])
  })
})
