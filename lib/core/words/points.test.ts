import { expect, test } from 'vitest'
import type { Line } from '../rich'
import { pointInBrief, pointName } from './points'

const point = (bold: string, rest: string): Line =>
  ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          ...(bold ? [{ type: 'text', text: bold, marks: [{ type: 'bold' }] }] : []),
          { type: 'text', text: rest },
        ],
      },
    ],
  }) as Line

test('a point is called by its bold beginning, and says the rest of that', () => {
  expect(pointInBrief(point('Nye Lia skole', ' åpnet i august.'))).toEqual({
    name: 'Nye Lia skole',
    says: 'åpnet i august.',
  })
  expect(pointInBrief(point('Gjelden', ` gikk ned ${'og ned '.repeat(30)}`)).says).toMatch(/^gikk ned .* …$/)
})

test('one without is called by its beginning', () => {
  expect(pointInBrief(point('', 'Gjelden gikk ned.'))).toEqual({ name: 'Gjelden gikk ned.', says: '' })
  expect(pointName(point('', 'ord '.repeat(40)))).toMatch(/ …$/)
})
