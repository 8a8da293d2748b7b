import { expect, test } from 'vitest'
import { readCells, writeCells } from './clipboard'

test('cells are parted by tabs and lines, and a last line break is none', () => {
  expect(readCells('a\tb\r\nc\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ])
  expect(readCells('alene')).toEqual([['alene']])
})

test('quotes hold a cell together', () => {
  expect(readCells('"to\nlinjer"\t"en ""god"" dag"\n5" rør\t1\u00a0234')).toEqual([
    ['to linjer', 'en "god" dag'],
    ['5" rør', '1 234'],
  ])
})

test('what is written can be read again', () => {
  const cells = [
    ['a "b"', '1 234'],
    ['', 'c'],
  ]
  expect(readCells(writeCells(cells))).toEqual(cells)
})
