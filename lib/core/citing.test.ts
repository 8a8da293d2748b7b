import { expect, test } from 'vitest'
import { kindNames } from './blocks/all'
import { bibtexOf, citationsOf } from './citing'
import { ready } from './testing/ready'

const cited = {
  publisher: 'Solvik kommune',
  report: 'Årsrapport 2026',
  edition: { number: 2, published: '2027-06-09' },
  address: 'https://solvik.example/2026/u/2/eiendom',
  number: '4.2',
  title: 'Eiendom',
  language: 'nb' as const,
  numbers: { 'block-table': '4.1' },
  // Its one item has the id of that of the results.
  blocks: kindNames.filter((kind) => kind !== 'challenges').map((kind) => ready[kind](`block-${kind}`)),
}

test('the section, each table, figure and point is cited with edition and lasting address', () => {
  const [whole, ...places] = citationsOf(cited)
  expect(whole?.says).toBe(
    'Solvik kommune: Årsrapport 2026, kapittel 4.2 Eiendom. Utgave 2, publisert 9. juni 2027. https://solvik.example/2026/u/2/eiendom',
  )
  const table = places.find(({ address }) => address.endsWith('#tabell-block-table'))
  expect(table?.says).toContain('kapittel 4.2 Eiendom, tabell 4.1. Utgave 2')
  expect(new Set(places.map(({ address }) => address)).size).toBe(places.length)
  expect(places.length).toBeGreaterThan(7)
})

test('braces and signs of a title do no harm to those who keep sources in a program', () => {
  expect(bibtexOf({ ...cited, title: 'Drift & {vedlikehold} 50 %' })).toContain(
    'title = {4.2 Drift \\& \\{vedlikehold\\} 50 \\%}',
  )
})
