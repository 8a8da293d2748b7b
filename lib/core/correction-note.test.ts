import { expect, test } from 'vitest'
import type { Block } from './blocks/all'
import type { Table } from './blocks/table'
import { compare } from './compare'
import { correctionNote } from './correction-note'
import { line } from './rich'
import type { Content } from './section'

const says = (text: string): Block => ({ id: 'lead', kind: 'lead', order: 'a0', text: line(text) })

const absence = (...figures: string[]): Table => ({
  ...{ id: 'table1', kind: 'table', order: 'a1', heading: null, caption: 'Sykefravær', source: '', stub: '' },
  columns: [{ id: 'y', order: 'a0', label: '2026', type: 'number', unit: 'prosent', decimals: 1 }],
  rows: figures.map((value, i) => ({
    ...{ id: `r${i}`, order: `a${i}`, unit: '', decimals: null, total: false, highlight: false },
    label: ['Sykefravær', 'Korttid', 'Langtid', 'IKT'][i] ?? '',
    cells: { y: { value, status: 'final' } },
  })),
  notes: [],
  absent: false,
})

const note = (before: Block[], after: Block[], number = '4.2') => {
  const content = (blocks: Block[]): Content => ({ title: 'Forord', language: 'nb', blocks })
  const comparison = compare(content(before), content(after), 2026)
  const tables = new Map([['table1', '4.2']])
  return correctionNote('2027-06-09', [{ number, title: 'Forord', comparison, tables }])
}

test('a figure in a table is told with what it was and is', () => {
  expect(note([absence('7.4')], [absence('7.5')])).toBe(
    'Rettet 9. juni 2027: tabell 4.2, sykefravær 2026: 7,4 → 7,5 prosent.',
  )
})

test('several figures of one table are told in turn, and many are counted', () => {
  expect(note([absence('1', '2')], [absence('2', '3')])).toContain(
    'tabell 4.2, sykefravær 2026: 1,0 → 2,0 prosent, korttid 2026: 2,0 → 3,0 prosent',
  )
  expect(note([absence('1', '2', '3', '4')], [absence('2', '3', '4', '5')])).toContain('tabell 4.2: 4 tall')
})

test('a figure in running text, and words, are told by their chapter', () => {
  expect(note([says('Fraværet var 7,4 prosent.')], [says('Fraværet var 7,5 prosent.')])).toBe(
    'Rettet 9. juni 2027: kapittel 4.2: 7,4 → 7,5.',
  )
  expect(note([says('Vi byggde.')], [says('Vi bygde.')])).toBe(
    'Rettet 9. juni 2027: kapittel 4.2: rettet tekst.',
  )
})

test('the front page is called by its title, and a name keeps its capitals', () => {
  expect(note([says('Vi byggde.')], [says('Vi bygde.')], '')).toContain('«Forord»: rettet tekst')
  expect(note([absence('1', '1', '1', '2')], [absence('1', '1', '1', '3')])).toContain('IKT 2026')
})
