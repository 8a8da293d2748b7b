import { describe, expect, test } from 'vitest'
import { table as kind } from '../blocks/table-kind'
import { changesTo } from './changes'
import { at, blank, cellAt, energy, newId, paste, spread } from './example'
import { pasteAt } from './paste'
import { gridOf } from './spot'

describe('pasting into an empty table', () => {
  test('finds the headings, the row labels and the units', () => {
    const pasted = energy()
    expect(spread(pasted)).toEqual([
      ['Nøkkeltall', '2025', '2026'],
      ['Areal', '137400', '142600'],
      ['Energibruk', '164', '158'],
    ])
    expect(gridOf(pasted).rows.map((row) => row.unit)).toEqual(['m²', 'kWh per m²'])
    expect(cellAt(pasted, 1, 1).status).toBe('preliminary')
    expect(kind.schema.safeParse(pasted).success).toBe(true)
  })

  test('takes bare figures as figures', () => {
    expect(
      spread(
        paste(blank(), null, 'label', [
          ['1', '2,5'],
          ['3', '4'],
        ]),
      ),
    ).toEqual([
      ['', '', ''],
      ['', '1', '2.5'],
      ['', '3', '4'],
    ])
  })

  test('makes a column of words a column of words', () => {
    const pasted = paste(blank(), null, 'label', [
      ['Navn', 'Parti', 'Stemmer'],
      ['Ada Vik', 'A', '1 204'],
      ['Bo Lie', 'B', '988'],
    ])
    expect(gridOf(pasted).columns.map((column) => column.type)).toEqual(['text', 'number'])
  })
})

describe('pasting into a table', () => {
  test('writes from the chosen cell, and grows where the cells reach beyond', () => {
    const before = energy()
    const after = pasteAt(
      before,
      at(before, 1, 1),
      [
        ['155', '1,5'],
        ['..', 'x'],
      ],
      newId,
    )
    expect(spread(after)).toEqual([
      ['Nøkkeltall', '2025', '2026', ''],
      ['Areal', '137400', '142600', ''],
      ['Energibruk', '164', '155', '1.5'],
      ['', '', '', 'x'],
    ])
    expect(cellAt(after, 2, 1).status).toBe('missing')
  })

  test('from the labels steps over the units when figures follow', () => {
    const before = energy()
    const row = gridOf(before).rows[0]!.id
    const after = paste(before, row, 'label', [['Bygg', '1', '2']])
    expect(spread(after)[1]).toEqual(['Bygg', '1', '2'])
    expect(gridOf(after).rows[0]?.unit).toBe('m²')
  })

  test('changes only the fields it touches', () => {
    const before = energy()
    const changes = changesTo(before, pasteAt(before, at(before, 0, 0), [['1']], newId))
    const { row, column } = at(before, 0, 0)
    expect(changes).toEqual([
      { path: ['blocks', before.id, 'rows', row, 'cells', column], to: { value: '1', status: 'final' } },
    ])
  })
})
