import { expect, test } from 'vitest'
import { sentences } from '../words/sentences'
import { queries } from './query'

test('what a list may be narrowed by has its words in each language', () => {
  const { page: _, size: __, ...shape } = Object.assign({}, ...Object.values(queries).map((one) => one.shape))
  const described = Object.values(shape as Record<string, { description?: string }>)
  expect(described.length).toBeGreaterThan(10)
  expect(described.filter(({ description = '' }) => !(description in sentences))).toEqual([])
})
