import { expect, test } from 'vitest'
import { foldedLabels } from './fold'

test('what is unchanged is folded into one line', () => {
  expect(foldedLabels(['Resultat 4', 'Resultat 5', 'Resultat 6'])).toBe('Resultat 4 til 6')
  expect(foldedLabels(['Ingressen'])).toBe('Ingressen')
  expect(foldedLabels(['Tittelen', 'Kolonne 1', 'Kolonne 2', 'Rad 1'])).toBe(
    'Tittelen, kolonne 1 til 2 og rad 1',
  )
})
