import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Block, kinds } from '@/lib/core/blocks/all'
import type { Cell } from '@/lib/core/blocks/table'
import { addColumns, addRows, setColumn, setRow } from '@/lib/core/grid/lines'
import { ready } from '@/lib/core/testing/ready'
import { inLanguage } from '@/lib/language'
import { ContentText } from './content-text'

const cells: Record<string, Cell> = {
  'column-year': { value: '2026', status: 'final' },
  'column-cost': { value: '1234.5', status: 'preliminary' },
  'column-gone': { value: '', status: 'missing' },
}
const blank = kinds.table.blank(() => 'the-table', 'a0')
const grown = addColumns(addRows(blank, 0, ['the-row']), 0, Object.keys(cells))
const table = setRow(setColumn(grown, 'column-year', { type: 'text' }), 'the-row', { cells })

const shown = (...blocks: Block[]) =>
  renderToStaticMarkup(
    <ContentText of="skole" content={{ title: 'Eiendom', language: 'nb', blocks }} year={2026} level={3} />,
  )

test('a table beside the form says of its figures what a reader is told', () => {
  const html = shown(table)
  expect(html).toContain('>2026</td>')
  expect(html).toContain('1\u00a0234,5<span aria-hidden="true"> *</span>')
  expect(html).toContain('<span aria-hidden="true"> ..</span>')
})

test('a sum beside the form is there although it is not stored', () => {
  const figures = addColumns(addRows(blank, 0, ['one', 'two', 'sum']), 0, ['cost'])
  const cost = (value: string) => ({ cells: { cost: { value, status: 'final' as const } } })
  const filled = setRow(setRow(figures, 'one', cost('1200')), 'two', cost('34'))
  expect(shown(setRow(filled, 'sum', { total: true, sum: 'above' }))).toContain('1\u00a0234</td>')
})

test('a goal beside the form says how much was to be reached, and what was', () => {
  expect(shown(ready.goals('goals-1'))).toContain('Måltall: 150\u00a0kWh per m². Resultat: 158')
})

test('what was written is marked where another language is spoken, and what is said of it is not', () => {
  const html = inLanguage('en', () => shown(table, ready.goals('goals-1')))
  expect(html).toContain('<thead lang="nb">')
  expect(html).toContain('<span lang="nb">2026</span>')
  expect(html).toMatch(/<span lang="nb">[^<]+<\/span> Target: 150/)
})
