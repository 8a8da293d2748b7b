import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/all'
import { line } from '../rich'
import { blankContent, type Content } from '../section'
import { hasSamePlace } from './elsewhere'

const having = (...blocks: Block[]): Content => ({ ...blankContent('Eiendom'), blocks })

const column = (id: string) => ({
  id,
  order: 'a0',
  label: id,
  type: 'number' as const,
  unit: '',
  decimals: null,
})

function table(id: string, cells: Record<string, Record<string, string>>): Block {
  const rows = Object.entries(cells).map(([row, values]) => ({
    ...{ id: row, order: 'a0', label: row, unit: '', decimals: null, total: false, highlight: false },
    cells: Object.fromEntries(
      Object.entries(values).map(([of, value]) => [of, { value, status: 'final' as const }]),
    ),
  }))
  const columns = ['kol-2025', 'kol-2026'].map(column)
  const rest = { order: 'a0', heading: null, caption: '', source: '', stub: '', notes: [], absent: false }
  return { id, kind: 'table', columns, rows, ...rest }
}

const points = (id: string, ...items: { id: string; continues?: string }[]): Block => ({
  ...{ id, kind: 'challenges', order: 'a0', heading: null },
  items: items.map((one) => ({ ...one, order: 'a0', text: line('Vi mangler lærere.') })),
})

describe('the same place in another year', () => {
  const here = having(
    table('tabell-26', { 'rad-leder': { 'kol-2026': '734' } }),
    points('p-26', { id: 'punkt-26', continues: 'punkt-25' }),
  )
  const next = having(
    table('tabell-27', { 'rad-leder': { 'kol-2026': '734' }, 'rad-ny': {} }),
    points('p-27', { id: 'punkt-27', continues: 'punkt-26' }),
  )

  test.each([
    ['a cell that has a value', ['blocks', 'tabell-26', 'rows', 'rad-leder', 'cells', 'kol-2026'], true],
    ['a cell that has none there', ['blocks', 'tabell-26', 'rows', 'rad-leder', 'cells', 'kol-2025'], false],
    ['a row', ['blocks', 'tabell-26', 'rows', 'rad-leder'], true],
    ['a row that is not there', ['blocks', 'tabell-26', 'rows', 'rad-slutt'], false],
    ['a column', ['blocks', 'tabell-26', 'columns', 'kol-2026'], true],
    ['a whole table', ['blocks', 'tabell-26'], true],
    ['a point that is continued', ['blocks', 'p-26', 'items', 'punkt-26'], true],
    ['a point that nobody continues', ['blocks', 'p-26', 'items', 'punkt-annet'], false],
    ['a text', ['blocks', 'tekst-26'], false],
  ])('%s', (_, path, found) => {
    expect(hasSamePlace(next, here, path)).toBe(found)
  })

  test('the answer to a challenge, and the challenge that was answered', () => {
    const answer = {
      id: 'punkt-26',
      order: 'a0',
      was: line('Vi mangler.'),
      status: 'open' as const,
      says: line('Ja.'),
    }
    const answered = having({ id: 'svar', kind: 'answers', order: 'a0', year: 2026, items: [answer] })
    expect(hasSamePlace(answered, here, ['blocks', 'p-26', 'items', 'punkt-26'])).toBe(true)
    expect(hasSamePlace(here, answered, ['blocks', 'svar', 'items', 'punkt-26'])).toBe(true)
  })

  test('a point of last year that this one continues', () => {
    const before = having(points('p-25', { id: 'punkt-25' }))
    expect(hasSamePlace(before, here, ['blocks', 'p-26', 'items', 'punkt-26'])).toBe(true)
  })
})
