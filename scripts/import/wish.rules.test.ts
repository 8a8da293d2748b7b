import { expect, test } from 'vitest'
import { Trouble } from '@/lib/core/trouble'
import { importWish } from './wish'

test('a file and a year are enough', () => {
  expect(importWish(['rapport.txt', '--year', '2017'])).toEqual({
    file: 'rapport.txt',
    year: 2017,
    title: 'Årsrapport 2017',
    published: false,
    as: null,
  })
})

test('all may be said', () => {
  const args = [
    '--year=2017',
    '--title',
    'Årsmelding',
    '--already-published',
    '--as',
    'a@solvik.example',
    'r.md',
  ]
  expect(importWish(args)).toEqual({
    file: 'r.md',
    year: 2017,
    title: 'Årsmelding',
    published: true,
    as: 'a@solvik.example',
  })
})

test.each([
  [[]],
  [['rapport.txt']],
  [['rapport.txt', '--year', 'i fjor']],
  [['rapport.txt', '--year', '1700']],
  [['rapport.txt', '--year', '2017', '--force']],
  [['en.txt', 'to.txt', '--year', '2017']],
])('%j is answered in one sentence', (args) => expect(() => importWish(args)).toThrow(Trouble))
