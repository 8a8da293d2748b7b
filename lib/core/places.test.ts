import { expect, test } from 'vitest'
import { kindNames } from './blocks/all'
import { asNode } from './merge'
import { exists, placesOf } from './places'
import type { Content } from './section'
import { ready } from './testing/ready'

const content: Content = {
  title: 'Eiendom',
  language: 'nb',
  blocks: kindNames.map((kind) => ready[kind](`block-${kind}`)),
}
const places = placesOf(content)

test('every place that can be spoken of is there', () => {
  expect(places.filter(({ path }) => !exists(asNode(content), path))).toEqual([])
})

test('every kind that has members has places for them', () => {
  const names = places.map(({ name }) => name)
  for (const one of ['Resultat 1', 'Utfordring 1', 'Svar på utfordring 1', 'Mål 1', 'Vedtak 1', 'Gruppe'])
    expect(names.join('\n')).toContain(one)
})
