import { expect, test } from 'vitest'
import { z } from 'zod'
import { sentences } from '../words/sentences'
import { queries } from './query'

test('what a list may be narrowed by has its words in each language', () => {
  const { page: _, size: __, ...shape } = Object.assign({}, ...Object.values(queries).map((one) => one.shape))
  const described = Object.values(shape as Record<string, { description?: string }>)
  expect(described.length).toBeGreaterThan(10)
  for (const one of Object.values(queries).flatMap((query) => Object.values(query.shape)))
    if (one instanceof z.ZodOptional && one.unwrap() instanceof z.ZodEnum)
      for (const choice of (one.unwrap() as z.ZodEnum).options) expect(one.description).toContain(choice)
  expect(described.filter(({ description = '' }) => !(description in sentences))).toEqual([])
})
