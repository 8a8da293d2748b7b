import { describe, expect, test } from 'vitest'
import type { Table } from '../blocks/table'
import { asNode, replay } from '../merge'
import { inOrder } from '../order'
import { changesTo } from './changes'
import { at, energy, spread } from './example'
import { addColumns, addRows, moveColumn, moveRow, removeColumn, removeRow } from './lines'
import { addNote, anchorOf, anchorWords, hang, noteMarks, unhang } from './notes'
import { gridOf } from './spot'

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
