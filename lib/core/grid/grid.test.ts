import { describe, expect, test } from 'vitest'
import { kinds } from '../blocks/all'
import { cell, table as kind, type Table } from '../blocks/table'
import { asNode, replay } from '../merge'
import { inOrder } from '../order'
import { clear, setDue, setStatus, setType, typeAt, typedAt } from './cells'
import { changesTo } from './changes'
import { target } from './keys'
import { addColumns, addRows, moveColumn, moveRow, removeColumn, removeRow, setRow } from './lines'
import { addNote, anchorOf, anchorWords, hang, noteMarks, unhang } from './notes'
import { pasteAt } from './paste'
import { area, gridOf, near, step } from './spot'
import { startWithYears } from './start'

const ids = () => {
  let n = 0
  return () => `id${String(++n).padStart(6, '0')}`
}
const blank = () => kinds.table.blank(ids(), 'a0')
const spread = (of: Table) => {
  const { rows, columns } = gridOf(of)
  return [
    [of.stub, ...columns.map((column) => column.label)],
    ...rows.map((row) => [row.label, ...columns.map((column) => cell(row, column).value)]),
  ]
}
const newId = (() => {
  let n = 0
  return () => `new${String(++n).padStart(6, '0')}`
})()
const paste = (of: Table, row: string | null, column: string, cells: string[][]) =>
  pasteAt(of, { row, column }, cells, newId)

const energy = () =>
  paste(blank(), null, 'label', [
    ['Nøkkeltall', 'Enhet', '2025', '2026'],
    ['Areal', 'm²', '137 400', '142 600'],
    ['Energibruk', 'kWh per m²', '164', '158*'],
  ])
const at = (of: Table, row: number, column: number) => {
  const { rows, columns } = gridOf(of)
  return { row: rows[row]!.id, column: columns[column]!.id }
}
const cellAt = (of: Table, row: number, column: number) => {
  const { rows, columns } = gridOf(of)
  return cell(rows[row]!, columns[column]!)
}

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

describe('typing in a cell', () => {
  const typed = (text: string, from = energy()) => cellAt(typeAt(from, at(from, 0, 0), text), 0, 0)

  test.each([
    ['1 234,5', { value: '1234.5', status: 'final' }],
    ['..', { value: '', status: 'missing' }],
    ['.', { value: '', status: 'notApplicable' }],
    [':', { value: '', status: 'suppressed' }],
    ['12*', { value: '12', status: 'preliminary' }],
    ['om lag 12', { value: 'om lag 12', status: 'final' }],
    ['12 1)', { value: '12 1)', status: 'final' }],
    ['', { value: '', status: 'final' }],
  ])('%j', (text, cell) => expect(typed(text)).toEqual(cell))

  test('a new figure stays preliminary until it is said to be final', () => {
    const due = setDue(energy(), [at(energy(), 1, 1)], '2027-06-15')
    const before = setDue(due, [at(due, 1, 1)], '2027-06-15')
    expect(cellAt(typeAt(before, at(before, 1, 1), '157'), 1, 1)).toEqual({
      value: '157',
      status: 'preliminary',
      due: '2027-06-15',
    })
  })

  test('takes a unit written along to the row, but never changes one that stands there', () => {
    const other = energy()
    expect(typed('7 kroner', other).value).toBe('7 kroner')
    const bare = setRow(other, gridOf(other).rows[0]!.id, { unit: '' })
    const after = typeAt(bare, at(bare, 0, 0), '7,5 %')
    expect([cellAt(after, 0, 0).value, gridOf(after).rows[0]?.unit]).toEqual(['7.5', '%'])
    expect(cellAt(typeAt(after, at(after, 0, 1), '8 prosent'), 0, 1).value).toBe('8')
  })

  test('starts from what is written, as Norwegians write it', () => {
    const decimals = typeAt(energy(), at(energy(), 0, 0), '7.50')
    const of = typeAt(decimals, at(decimals, 0, 0), '7.50')
    expect(typedAt(of, at(of, 0, 0))).toBe('7,50')
    const missing = typeAt(of, at(of, 0, 0), '..')
    expect(typedAt(missing, at(missing, 0, 0))).toBe('..')
  })

  test('names rows, columns, units and the corner', () => {
    const of = energy()
    const { row, column } = at(of, 0, 0)
    const named = [
      { row, column: 'label' },
      { row, column: 'unit' },
      { row: null, column },
      { row: null, column: 'label' },
    ].reduce((now, spot, i) => typeAt(now, spot, `navn ${i}`), of)
    expect([named.rows[0]?.label, named.rows[0]?.unit, named.columns[0]?.label, named.stub]).toEqual([
      'navn 0',
      'navn 1',
      'navn 2',
      'navn 3',
    ])
    expect(typeAt(of, { row: null, column: 'unit' }, 'x')).toBe(of)
  })
})

describe('a column', () => {
  test('of words that becomes one of figures reads them', () => {
    const of = energy()
    const { column } = at(of, 0, 0)
    const words = setType(of, column, 'text')
    expect(cellAt(words, 0, 0).value).toBe('137400')
    const typed = typeAt(words, at(words, 0, 0), '1 234,5')
    expect(cellAt(typed, 0, 0).value).toBe('1 234,5')
    expect(cellAt(setType(typed, column, 'number'), 0, 0).value).toBe('1234.5')
  })
})

describe('what is said of cells', () => {
  test('a figure that is not shown is not kept', () => {
    const of = energy()
    const hidden = setStatus(of, [at(of, 0, 0), at(of, 0, 1)], 'suppressed')
    expect(cellAt(hidden, 0, 0)).toEqual({ value: '', status: 'suppressed' })
    expect(JSON.stringify(hidden)).not.toContain('137400')
  })

  test('clearing leaves no entry', () => {
    const of = energy()
    expect(clear(of, [at(of, 1, 1)]).rows[1]?.cells).not.toHaveProperty(at(of, 1, 1).column)
  })

  test('only a preliminary figure has a date', () => {
    const of = energy()
    const both = setDue(of, [at(of, 1, 0), at(of, 1, 1)], '2027-06-15')
    expect([cellAt(both, 1, 0).due, cellAt(both, 1, 1).due]).toEqual([undefined, '2027-06-15'])
    expect(cellAt(setStatus(both, [at(of, 1, 1)], 'final'), 1, 1)).toEqual({ value: '158', status: 'final' })
  })
})

describe('rows and columns', () => {
  test('are added where asked, moved, and held at the edges', () => {
    const of = addColumns(addRows(energy(), 1, ['rowNew']), 0, ['columnNew'])
    const labels = (now: Table) => gridOf(now).rows.map((row) => row.label)
    expect(labels(of)).toEqual(['Areal', '', 'Energibruk'])
    expect(labels(moveRow(of, 'rowNew', -1))).toEqual(['', 'Areal', 'Energibruk'])
    expect(labels(moveRow(of, 'rowNew', 9))).toEqual(['Areal', 'Energibruk', ''])
    expect(changesTo(of, moveRow(of, inOrder(of.rows)[0]!.id, -1))).toEqual([])
    expect(gridOf(moveColumn(of, 'columnNew', 1)).columns.map((one) => one.label)).toEqual([
      '2025',
      '',
      '2026',
    ])
  })

  test('moving is one changed field', () => {
    const of = energy()
    const changes = changesTo(of, moveRow(of, at(of, 1, 0).row, -1))
    expect(changes.map((change) => change.path.at(-1))).toEqual(['order'])
  })

  test('take their cells and their own notes with them, and come back whole', () => {
    const of = energy()
    const { row, column } = at(of, 1, 1)
    const noted = addNote(addNote(of, `cell:${row}:${column}`, 'noteOne'), `row:${row}`, 'noteTwo')
    const shared = hang(noted, 'noteTwo', 'caption')
    expect(removeRow(shared, row).notes.map((note) => [note.id, Object.keys(note.at)])).toEqual([
      ['noteTwo', ['caption']],
    ])
    const without = removeColumn(shared, column)
    expect(without.rows.every((one) => !(column in one.cells))).toBe(true)
    expect(without.notes.map((note) => note.id)).toEqual(['noteTwo'])
    const section = asNode({ blocks: [without] })
    const back = replay(section, changesTo(without, shared)).blocks as unknown as Table[]
    expect(spread(back[0]!)).toEqual(spread(shared))
  })

  test('start with three years of key figures', () => {
    expect(spread(startWithYears(blank(), 2026, newId))[0]).toEqual(['Nøkkeltall', '2024', '2025', '2026'])
  })
})

describe('notes', () => {
  test('are numbered in order and hang in several places', () => {
    const of = energy()
    const { row, column } = at(of, 0, 0)
    const noted = hang(
      addNote(addNote(of, 'caption', 'noteOne'), `row:${row}`, 'noteTwo'),
      'noteOne',
      `row:${row}`,
    )
    expect(noteMarks(noted.notes, [2, 1]).get(`row:${row}`)).toBe('1, 2')
    expect(Object.keys(unhang(noted, 'noteOne', 'caption').notes[0]!.at)).toEqual([`row:${row}`])
    expect(anchorWords(of, `cell:${row}:${column}`)).toBe('Areal, 2025')
    expect(anchorWords(of, `row:${row}`)).toBe('Raden Areal')
    expect(anchorWords(of, 'row:borte1')).toBeNull()
    expect(anchorOf({ row: null, column: 'label' })).toBeNull()
    expect(anchorOf({ row, column: 'unit' })).toBe(`row:${row}`)
  })
})

describe('keys', () => {
  test('go to neighbours, to the ends of a row, and to the corners', () => {
    const grid = gridOf(energy())
    const from = at(grid.table, 0, 0)
    const go = (key: string, far = false) => target(grid, from, key, far)
    expect(go('ArrowUp')).toEqual({ row: null, column: from.column })
    expect(go('ArrowLeft')).toEqual({ row: from.row, column: 'unit' })
    expect(go('Home')).toEqual({ row: from.row, column: 'label' })
    expect(go('End')).toEqual(at(grid.table, 0, 1))
    expect(go('Home', true)).toEqual({ row: null, column: 'label' })
    expect(go('End', true)).toEqual(at(grid.table, 1, 1))
    expect(go('PageDown')).toEqual(at(grid.table, 1, 0))
    expect(go('x')).toBeNull()
  })
})

describe('places', () => {
  test('are held inside the grid, and survive that a row goes', () => {
    const grid = gridOf(energy())
    const corner = { row: null, column: 'label' }
    expect(step(grid, corner, -1, -1)).toEqual(corner)
    expect(step(grid, corner, 9, 9)).toEqual(at(grid.table, 1, 1))
    expect(near(grid, { row: 'borte1', column: 'borte2' })).toEqual({
      row: grid.rows[0]?.id,
      column: 'label',
    })
    expect(area(grid, at(grid.table, 1, 1), at(grid.table, 0, 0)).flat()).toHaveLength(4)
  })
})
