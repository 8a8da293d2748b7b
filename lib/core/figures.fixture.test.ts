import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Figure, parseFigure } from './figures'
import { decodeBytes } from './sheets/decode'

// Every line of the file in which the ways of writing figures in Norwegian are collected: what is written, its class
// there, and what is expected. The answers here are written out, so that the file cannot change without this test.

const file = path.join(import.meta.dirname, 'fixtures/number-formats-nb.csv')
const lines = decodeBytes(readFileSync(file))
  .text.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';').map((field) => field.replace(/^"(.*)"$/, '$1')) as [string, string, string])

/** Some of its spaces are hard or narrow ones. */
const spaced = (written: string) => written.replace(/\s/g, ' ')

const answers: Record<string, Figure | null> = {
  '1 234 567': { value: '1234567' },
  '1 234,5': { value: '1234.5' },
  '1 234': { value: '1234' },
  '1.234,56': { value: '1234.56', or: '1.23456' },
  '1,234': { value: '1.234', or: '1234' },
  '−0,3': { value: '-0.3' },
  '-0,3 %': { value: '-0.3', unit: '%' },
  '7,5 prosent': { value: '7.5', unit: 'prosent' },
  // Only some mean a negative figure by brackets: kept as written, and the cell says that it is no figure.
  '(12,4)': null,
  '–': { value: '', status: 'missing' },
  '..': { value: '', status: 'missing' },
  '.': { value: '', status: 'notApplicable' },
  ':': { value: '', status: 'suppressed' },
  '*': { value: '', note: '*' },
  '12*': { value: '12', note: '*' },
  '12 1)': { value: '12', note: '1' },
  '2 687 700 kr': { value: '2687700', unit: 'kr' },
  '1e5': null,
  '2017': { value: '2017' },
  '01.09.2017': null,
  '1-2': null,
  '0047': null,
}

test('the file and the answers hold the same', () => {
  expect(lines.map(([written]) => spaced(written)).sort()).toEqual(Object.keys(answers).sort())
})

test.each(lines)('%j (%s: %s)', (written) => {
  expect(parseFigure(written)).toEqual(answers[spaced(written)])
})
