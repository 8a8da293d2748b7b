import { expect, test } from 'vitest'
import { wantedLanguage } from './negotiating'

test.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['*', 'nb'],
  ['nn', 'nn'],
  ['nn-NO,nb;q=0.9,en;q=0.5', 'nn'],
  ['EN-GB', 'en'],
  ['no', 'nb'],
  ['de, en;q=0.4', 'en'],
  ['de', 'nb'],
  ['en;q=0.2, nn;q=0.7', 'nn'],
  ['en;q=0, nn;q=0.1', 'nn'],
  ['*, en;q=0.5', 'nb'],
  ['constructor, __proto__;q=0.9', 'nb'],
  [';;,,q=x', 'nb'],
])('%s is %s', (accept, language) => expect(wantedLanguage(accept, 'nb')).toBe(language))

test('what is not asked for is in the language of the house', () => {
  for (const accept of [undefined, '*', 'de']) expect(wantedLanguage(accept, 'en')).toBe('en')
  expect(wantedLanguage('no', 'en')).toBe('nb')
})
