import { expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import { accounts } from '@/components/report/fixture-tables'
import type { PublicReport } from '@/components/report/model'
import { budgetPiece } from './budget'
import { opened } from './testing/read'
import { made, reportOf } from './testing/sample'

/** The accounts of a section, with a column that takes its budget from what it came to. */
const computed = {
  ...accounts,
  columns: accounts.columns.map((column) =>
    column.id === 'column-4'
      ? { ...column, formula: { kind: 'difference' as const, of: ['column-3', 'column-2'] } }
      : column,
  ),
}
const withBudget = (): PublicReport => reportOf([{ title: 'Eiendom', language: 'nb', blocks: [computed] }])

test('the accounts of each chapter stand beside their budgets on the first pages', async () => {
  expect(budgetPiece(report)).toBeNull()
  const piece = budgetPiece(withBudget())
  expect(piece?.rows.map(({ name, cells }) => [name, ...cells.map(({ t }) => t)])).toEqual([
    ['1 Eiendom', '122\u00a0400', '121\u00a0275', '1\u00a0125'],
  ])
  const { text } = await opened(await made({ of: withBudget() }))
  expect(text).toMatch(/Penger mot budsjett[\s\S]*1 Eiendom[\s\S]*122.400/)
})
