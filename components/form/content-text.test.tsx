import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { kinds } from '@/lib/core/blocks/all'
import type { Cell } from '@/lib/core/blocks/table'
import { addColumns, addRows, setColumn, setRow } from '@/lib/core/grid/lines'
import { ContentText } from './content-text'

const cells: Record<string, Cell> = {
  'column-year': { value: '2026', status: 'final' },
  'column-cost': { value: '1234.5', status: 'preliminary' },
  'column-gone': { value: '', status: 'missing' },
}
const blank = kinds.table.blank(() => 'the-table', 'a0')
const grown = addColumns(addRows(blank, 0, ['the-row']), 0, Object.keys(cells))
const table = setRow(setColumn(grown, 'column-year', { type: 'text' }), 'the-row', { cells })

test('a table beside the form says of its figures what a reader is told', () => {
  const content = { title: 'Eiendom', language: 'nb' as const, blocks: [table] }
  const html = renderToStaticMarkup(<ContentText content={content} year={2026} level={3} />)
  expect(html).toContain('<td>2026</td>')
  expect(html).toContain('1\u00a0234,5<span aria-hidden="true"> *</span>')
  expect(html).toContain('<span aria-hidden="true"> ..</span>')
})
