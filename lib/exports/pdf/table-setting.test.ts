import { describe, expect, test } from 'vitest'
import { breadth, settingOf } from './table-setting'

const cell = (t: string) => ({ t, sign: '', marks: [], pre: false, now: false })

/** A table of so many columns that all say the same. */
function grid(columns: number, says: string, name = 'Barnehage', text = false) {
  return {
    stub: 'Tjeneste',
    columns: Array.from({ length: columns }, () => ({ name: '2026', unit: '', marks: [], text })),
    rows: [
      { name, unit: '', marks: [], total: false, cells: Array.from({ length: columns }, () => cell(says)) },
    ],
  }
}

/** What the figures take of the page, with room for the shortest row heads. */
const taken = ({ parts }: ReturnType<typeof settingOf>) =>
  parts.map(({ head, widths }) => (head ?? 80) + widths.reduce<number>((sum, one) => sum + (one ?? 0), 0))

describe('a table is set', () => {
  test.each([
    ['upright while it fits', grid(4, '1 234'), { size: 8.5, sideways: false }, 1],
    ['smaller before the page is turned', grid(11, '12 34'), { size: 7.5, sideways: false }, 1],
    ['sideways when it is wider', grid(10, '1 234 567'), { size: 8.5, sideways: true }, 1],
    ['in parts when it is wider than that', grid(40, '1 234 567'), { size: 7.5, sideways: true }, 4],
  ])('%s', (_, table, way, parts) => {
    const setting = settingOf(table)
    expect(setting).toMatchObject(way)
    expect(setting.parts).toHaveLength(parts)
    expect(setting.parts.flatMap(({ columns }) => columns)).toEqual(table.columns.map((_, i) => i))
    const room = way.sideways ? breadth.sideways : breadth.upright
    expect(Math.max(...taken(setting))).toBeLessThanOrEqual(room)
  })

  test('with columns of figures all as wide', () => {
    const table = grid(3, '1')
    table.rows[0]?.cells.splice(1, 1, cell('12 345 678'))
    expect(new Set(settingOf(table).parts[0]?.widths).size).toBe(1)
  })

  test('with words sharing what figures and row heads leave', () => {
    const table = grid(2, 'Saken følges opp sammen med virksomhetene.', 'Barnehage', true)
    expect(settingOf(table).parts[0]).toMatchObject({ widths: [null, null], head: expect.any(Number) })
  })

  test('on the page, whatever stands in a cell or none', () => {
    for (const table of [
      grid(3, 'x'.repeat(400), 'y'.repeat(400)),
      grid(0, ''),
      { ...grid(2, ''), rows: [] },
    ])
      for (const width of taken(settingOf(table))) expect(width).toBeLessThanOrEqual(breadth.sideways)
  })
})
