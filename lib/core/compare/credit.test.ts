import { expect, test } from 'vitest'
import { creditsIn, type Written } from './credit'

const wrote = (personId: string, day: number, ...paths: string[][]): Written => ({
  personId,
  at: new Date(Date.UTC(2026, 10, day)),
  changes: paths.map((path) => ({ path })),
})

const creditOf = creditsIn([
  wrote('kari', 10, ['blocks', 'results']),
  wrote('ola', 11, ['blocks', 'results', 'items', 'item-2', 'text'], ['title']),
  wrote('kari', 12, ['blocks', 'table', 'rows', 'row-1', 'cells', 'col-1']),
  wrote('ola', 13, ['blocks', 'table', 'rows', 'row-2', 'label'], ['blocks', 'chart', 'form']),
])
const people = (part: string, id?: string, fate: 'changed' | 'removed' = 'changed') =>
  creditOf(part, id === undefined ? undefined : { id, fate }).map(({ personId }) => personId)

test('each line is credited to those who wrote it', () => {
  expect(people('results', 'item-1')).toEqual(['kari'])
  expect(people('results', 'item-2')).toEqual(['kari', 'ola'])
  expect(people('title', 'title')).toEqual(['ola'])
  expect(people('table', 'row:row-2')).toEqual(['ola'])
  expect(people('table', 'cell:row-1:col-1')).toEqual(['kari'])
})

test('what has no line of its own is credited to those who wrote in its part', () => {
  expect(people('chart', 'caption')).toEqual(['ola'])
  expect(people('table')).toEqual(['kari', 'ola'])
  expect(people('somewhere')).toEqual([])
})

test('somebody who wrote twice is named once, with the last day', () => {
  const [credit] = creditsIn([wrote('kari', 1, ['title']), wrote('kari', 2, ['title'])])('title')
  expect(credit?.at.getUTCDate()).toBe(2)
})

test('nobody is credited with the removal of what stood last year only', () => {
  expect(people('results', 'item-of-last-year', 'removed')).toEqual([])
  expect(people('results', 'item-2', 'removed')).toEqual(['ola'])
})
