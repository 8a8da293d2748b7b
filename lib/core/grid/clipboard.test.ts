import { expect, test } from 'vitest'
import { readCells, writeCells } from './clipboard'
import { readDate, writeDate } from './due'

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

test('a date is one that exists', () => {
  expect(readDate('15.6.2027')).toBe('2027-06-15')
  expect(readDate(' 05. 06. 2027')).toBe('2027-06-05')
  expect(readDate('31.2.2027')).toBeNull()
  expect(readDate('i juni')).toBeNull()
  expect(writeDate('2027-06-05')).toBe('5.6.2027')
})
