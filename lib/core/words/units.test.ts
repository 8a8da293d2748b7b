import { expect, test } from 'vitest'
import { ofUnits } from './units'

test.each([
  ['nb', 'tjenesteområde', 'Ny enhet', 'Nytt tjenesteområde'],
  ['nb', 'tjenesteområde', 'Hver enhet eier sine kapitler.', 'Hvert tjenesteområde eier sine kapitler.'],
  ['nb', 'sektor', 'Velg en enhet. Enhetene står i et tre.', 'Velg en sektor. Sektorene står i et tre.'],
  ['nb', 'virksomhet', 'Enhetsleder og enheter', 'Enhetsleder og virksomheter'],
  ['nb', 'enhet', 'Ny enhet', 'Ny enhet'],
  ['nn', 'sektor', 'Vel ei anna eining', 'Vel ein annan sektor'],
  ['nn', 'tjenesteområde', 'Ei eining utan kapittel', 'Eit tenesteområde utan kapittel'],
  ['en', 'virksomhet', 'A unit with chapters', 'An agency with chapters'],
  ['en', 'sektor', '{unit} is the unit of {units}', '{unit} is the sector of {units}'],
  ['en', 'tjenesteområde', 'Units', 'Service areas'],
] as const)('%s, %s: %s', (language, unit, sentence, said) => {
  expect(ofUnits(sentence, language, unit)).toBe(said)
})
