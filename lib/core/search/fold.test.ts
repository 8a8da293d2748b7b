import { describe, expect, test } from 'vitest'
import { fold } from './fold'

describe('words that find each other', () => {
  test.each([
    ['sykefravær', 'sykefraværet', 'sjukefråvær', 'sjukefråværet', 'SYKEFRAVÆRET'],
    ['innbygger', 'innbyggere', 'innbyggerne', 'innbyggjarar', 'innbyggjarane'],
    ['virksomhet', 'virksomheten', 'virksomheter', 'verksemd', 'verksemda', 'verksemder'],
    ['skole', 'skolen', 'skoler', 'skolene', 'skule', 'skulane'],
    ['utfordring', 'utfordringer', 'utfordringene', 'utfordringar', 'utfordringane'],
    ['tjeneste', 'tjenester', 'tjenestene', 'teneste', 'tenester', 'tenestene'],
    ['eiendom', 'eiendommer', 'eiendommene', 'eigedom', 'eigedomar'],
    ['regnskap', 'regnskapet', 'rekneskap', 'rekneskapen'],
    ['leder', 'ledere', 'lederne', 'leiar', 'leiarar', 'leiarane'],
    ['årlig', 'årlige', 'årleg', 'årlege'],
    ['kvinne', 'kvinner', 'kvinnene', 'kvinna'],
    ['kafé', 'kafe'],
    ['bærekraft', 'berekraft'],
  ])('%s', (first, ...others) => {
    expect(others.map(fold)).toEqual(others.map(() => fold(first)))
  })
})

test.each([
  ['barn', 'barnehage'],
  ['bygg', 'by'],
  ['vann', 'vane'],
  ['ansatt', 'ansvar'],
  ['kommune', 'kommunikasjon'],
  ['år', 'årsverk'],
])('%s is not %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

test('a figure stays as it is written', () => {
  expect(fold('7,5')).toBe('7,5')
})
