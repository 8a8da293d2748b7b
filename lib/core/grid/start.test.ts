import { expect, test } from 'vitest'
import { kinds } from '../blocks/all'
import { settled } from '../settled'
import { typeAt } from './cells'
import { at, blank, cellAt, newId, spread } from './example'
import { presets, startWith } from './start'

test.each(presets)('%s begins a table that can be stored', (preset) => {
  const begun = startWith(blank(), preset, 2026, newId)
  expect(kinds.table.schema.safeParse(begun).error).toBeUndefined()
  expect(begun.columns.every((column) => column.label !== '')).toBe(true)
})

test('key figures begin with three years', () => {
  expect(spread(startWith(blank(), 'years', 2026, newId))[0]).toEqual(['Nøkkeltall', '2024', '2025', '2026'])
})

test('accounts against the budget are computed as they are written, and are nobody’s to write', () => {
  const begun = startWith(blank(), 'budget', 2026, newId)
  const written = ['1 240', '1 200', '1 210'].reduce(
    (now, figure, i) => typeAt(now, at(now, 0, i), figure),
    begun,
  )
  const table = settled(written)
  expect(cellAt(table, 0, 3)).toEqual({ value: '30', status: 'final' })
  expect(cellAt(table, 0, 4)).toEqual({ value: '2.5', status: 'final' })
  expect(cellAt(table, 0, 5)).toEqual({ value: 'Merforbruk', status: 'final' })
  expect(typeAt(written, at(written, 0, 3), '7')).toBe(written)
})

test('begins in the language of the section', () => {
  expect(startWith(blank(), 'pay', 2026, newId, 'nn').rows[0]?.label).toBe('Øvste leiing')
  const { stub, columns } = startWith(blank(), 'budget', 2026, newId, 'en')
  expect([stub, columns[0]?.label]).toEqual(['Area', 'Accounts 2026'])
})
