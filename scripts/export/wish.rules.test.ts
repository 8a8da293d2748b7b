import { expect, test } from 'vitest'
import { Trouble } from '@/lib/core/trouble'
import { exportWish } from './wish'

test('a report and a folder are enough', () => {
  expect(exportWish(['2017', 'ut'])).toEqual({ slug: '2017', place: 'ut', edition: null, zip: false })
})

test('all may be said', () => {
  const wish = { slug: '2017', place: 'ut.zip', edition: 3, zip: true }
  expect(exportWish(['/2017/', 'ut.zip', '--edition', '3', '--zip'])).toEqual(wish)
})

test.each([
  [[]],
  [['2017']],
  [['2017', 'ut', 'inn']],
  [['2017', 'ut', '--edition', 'siste']],
  [['2017', 'ut', '--edition=0']],
  [['2017', 'ut', '--force']],
])('%j is answered in one sentence', (args) => expect(() => exportWish(args)).toThrow(Trouble))
