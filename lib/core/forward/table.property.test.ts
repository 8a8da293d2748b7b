import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableSchema } from '../blocks/table'
import { rolledTable } from './table'
import { newId, tableOf } from './testing'

describe('any table', () => {
  const keep = fc.oneof(fc.constantFrom('same' as const, 'all' as const), fc.integer({ min: 2, max: 10 }))

  /** Tables that name no year after this one. */
  const tables = (max: number) => {
    const label = fc.oneof(
      fc.integer({ min: 2018, max }).map(String),
      fc.integer({ min: 2022, max }).map((year) => `Regnskap ${year}`),
      fc.integer({ min: 2024, max }).map((year) => `Budsjett ${year}`),
      fc.constantFrom('Endring', 'Merknad', '2025–2026', ''),
    )
    const column = fc.record({ label, type: fc.constantFrom('number' as const, 'text' as const) })
    const differences = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 3 })
    return fc.tuple(fc.array(column, { maxLength: 57 }), differences).map(([told, differences]) => {
      const computed = differences
        .filter(([a, b]) => a < told.length && b < told.length)
        .map(([a, b]) => ({ label: 'Endring', computed: { kind: 'difference' as const, of: [a, b] } }))
      return tableOf([...told, ...computed])
    })
  }

  test('can be saved, has each figure as it was published, and nothing that is computed of what is gone', () => {
    fc.assert(
      fc.property(tables(2032), keep, fc.integer({ min: 2026, max: 2029 }), (was, keep, to) => {
        const { table: is, next } = rolledTable(was, { from: 2026, to, keep }, newId)
        expect(tableSchema.safeParse(is).success).toBe(true)
        const ids = new Set(is.columns.map(({ id }) => id))
        expect(is.columns.flatMap(({ formula }) => formula?.of ?? []).filter((id) => !ids.has(id))).toEqual(
          [],
        )
        for (const row of is.rows) {
          const before = was.rows.find(({ id }) => id === row.id)!
          for (const [id, cell] of Object.entries(row.cells)) {
            expect(before.cells[id]).toEqual(cell)
            expect(ids.has(id)).toBe(true)
          }
        }
        const had = new Set(was.columns.map(({ id }) => id))
        const fresh = is.columns.filter(({ id }) => !had.has(id))
        expect(fresh.every(({ id }) => is.rows.every(({ cells }) => !(id in cells)))).toBe(true)
        expect([...next.keys()].every((id) => had.has(id))).toBe(true)
      }),
    )
  })

  test('is not wider the year after, nor the year after that', () => {
    fc.assert(
      fc.property(tables(2026), (was) => {
        const once = rolledTable(was, { from: 2026, to: 2027, keep: 'same' }, newId).table
        const twice = rolledTable(once, { from: 2027, to: 2028, keep: 'same' }, newId).table
        expect(twice.columns.length).toBeLessThanOrEqual(once.columns.length)
      }),
    )
  })
})
