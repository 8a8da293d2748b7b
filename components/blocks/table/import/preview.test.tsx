import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Table } from '@/lib/core/blocks/table'
import { replaceWith } from '@/lib/core/sheets/lay'
import { suggest } from '@/lib/core/sheets/suggest'
import { Preview } from './preview'

const blank = { id: 'table', kind: 'table', order: 'a0', heading: null, caption: '', source: '' } as const
const empty: Table = { ...blank, stub: '', columns: [], rows: [], notes: [], absent: false }

function drawn(lines: string[][], errors: { at: string; says: string }[] = []) {
  let made = 0
  const choices = suggest(lines, ',')
  const laid = replaceWith(empty, lines, choices, () => `id-${made++}`)
  return renderToStaticMarkup(<Preview {...{ laid, lines, errors, choices }} />)
}

test('says how large the table becomes, in whole words', () => {
  expect(
    drawn([
      ['Navn', '2017'],
      ['Skoler', '3'],
    ]),
  ).toContain('Én rad og én kolonne.')
  const larger = [
    ['Navn', '2016', '2017'],
    ['Skoler', '3', '4'],
    ['Barnehager', '5', '6'],
  ]
  expect(drawn(larger)).toContain('To rader og to kolonner.')
})

test('names the cells that hold an error, one as one', () => {
  const lines = [
    ['Navn', '2017'],
    ['Skoler', ''],
  ]
  const one = drawn(lines, [{ at: 'B2', says: '#REF!' }])
  expect(one).toContain('1 celle viser en feil i regnearket, og kommer inn som tomme: B2 (#REF!).')
})
