import { describe, expect, test } from 'vitest'
import type { Cell, Table } from './blocks/table'
import { tableCsv } from './csv'

const final = (value: string): Cell => ({ value, status: 'final' })

/** One row, "Sykefravær", with the given cells under 2025, 2026 …, in percent. */
function tableOf(cells: Cell[], more: Partial<Table> = {}): Table {
  const columns = cells.map((_, i) => ({
    id: `column-${i}`,
    order: `a${i}`,
    label: String(2025 + i),
    type: 'number' as const,
    unit: '',
    decimals: null,
  }))
  const row = {
    id: 'row-no-1',
    order: 'a0',
    label: 'Sykefravær',
    unit: 'prosent',
    decimals: null,
    total: false,
    highlight: false,
    cells: Object.fromEntries(cells.map((cell, i) => [`column-${i}`, cell])),
  }
  const empty = { heading: null, caption: '', source: '', stub: 'Tall', notes: [], absent: false }
  return { id: 'tabell-1', kind: 'table', order: 'a0', ...empty, columns, rows: [row], ...more }
}

const linesOf = (table: Table) => tableCsv(table, 'Tabell 4.1: Fravær', 'nb').split('\r\n')
const row = (table: Table) => linesOf(table)[3]

describe('a table as a spreadsheet reads it', () => {
  test('begins with the mark that tells Excel it is UTF-8, then its name', () => {
    expect(linesOf(tableOf([final('7.4')]))[0]).toBe('\ufeffTabell 4.1: Fravær')
  })

  test('has semicolons, decimal commas and units, and figures without grouping', () => {
    const lines = linesOf(tableOf([final('7.40'), final('-7.5'), final('12345.6')]))
    expect(lines.slice(2, 4)).toEqual(['Tall;;2025;2026;2027', 'Sykefravær;prosent;7,40;-7,5;12345,6'])
  })

  test('has the sign of a figure beside it, and the sign of a missing one in its place', () => {
    const preliminary: Cell = { value: '7.5', status: 'preliminary', due: '2027-06-15' }
    const table = tableOf([{ value: '', status: 'missing' }, preliminary])
    expect(row(table)).toBe('Sykefravær;prosent;..;7,5;*')
    expect(linesOf(table)).toContain('*;Foreløpig tall. Endelig tall kommer 15. juni 2027.')
    expect(linesOf(table)).toContain('..;Tallgrunnlag mangler.')
  })

  test('has notes below, and their numbers where they hang', () => {
    const note = { id: 'note-1', order: 'a0', text: 'Uten lærlinger.', at: { 'row:row-no-1': true as const } }
    const lines = linesOf(tableOf([final('7.5')], { notes: [note], source: 'Lønnssystemet' }))
    expect(lines).toContain('Sykefravær 1);prosent;7,5')
    expect(lines).toContain('1);Uten lærlinger.')
    expect(lines).toContain('Kilde;Lønnssystemet')
  })

  test.each(['=1+1', '+47 900', '@sum', '-sum(A1)', '\t=1', ' =HYPERLINK("x")'])(
    'does not run %j as a formula',
    (text) => expect(row(tableOf([final(text)]))).toMatch(/;"?'/),
  )

  test('keeps quotes, semicolons and line breaks inside their field', () => {
    expect(linesOf(tableOf([final('1')], { stub: 'Navn; "kort"' }))[2]).toBe('"Navn; ""kort""";;2025')
  })
})
