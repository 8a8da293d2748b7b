import { expect, test } from 'vitest'
import { fileName } from './exporting'

const named = { publisher: 'Sør-Østerås kommune', report: 'Årsrapport 2017' }

test('a saved file says whose it is, of which report, and which part', () => {
  expect(fileName(named, null, 'pdf')).toBe('sor-osteras-kommune-arsrapport-2017.pdf')
  expect(fileName(named, 'organisasjon/eiendom/tabell-3-2', 'csv')).toBe(
    'sor-osteras-kommune-arsrapport-2017-organisasjon-eiendom-tabell-3-2.csv',
  )
})

test('a name that is too long still begins and ends as it should', () => {
  const long = fileName(named, `${'helse-og-omsorg/'.repeat(12)}tabell-3-2/utgave-4`, 'xlsx')
  expect(long.length).toBeLessThan(160)
  expect(long).toMatch(/^sor-osteras-kommune-arsrapport-2017-helse-.*-omsorg-tabell-3-2-utgave-4\.xlsx$/)
})
