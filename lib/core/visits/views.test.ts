import { describe, expect, test } from 'vitest'
import { belongsTo } from './below'
import { throughDays, viewed } from './views'

const pages = [
  { path: '', sectionId: 'front', number: '', title: 'Forsiden' },
  { path: 'bygg', sectionId: 'building', number: '4.10', title: 'Bygg' },
  { path: 'kultur', sectionId: 'culture', number: '4.2', title: 'Kultur' },
  { path: 'samlet', sectionId: null, number: '', title: 'Hele rapporten' },
]
const all = (path: string, count: number) => ({ path, week: 0, month: 1, all: count })
const lines = (...counted: ReturnType<typeof all>[]) =>
  viewed(pages, new Map([['eiendom', 'building']]), counted).map((one) => [one.path, one.title, one.all])

describe('the pages of a report', () => {
  test('stand most read first, and those that nobody opened in reading order', () => {
    expect(lines(all('samlet', 2), all('', 9))).toEqual([
      ['', 'Forsiden', 9],
      ['samlet', 'Hele rapporten', 2],
      ['kultur', 'Kultur', 0],
      ['bygg', 'Bygg', 0],
    ])
  })

  test('keep what was counted at an earlier address', () => {
    expect(lines(all('eiendom', 3), all('bygg', 4))[0]).toEqual(['bygg', 'Bygg', 7])
  })

  test('have what is told below them apart, at an earlier address too', () => {
    expect(lines(all('eiendom/over-tid', 3), all('bygg/over-tid', 2), all('bygg', 9)).slice(0, 2)).toEqual([
      ['bygg', 'Bygg', 9],
      ['bygg/over-tid', 'Bygg', 5],
    ])
  })

  test('are named by their address when they are none any longer', () => {
    expect(lines(all('brann', 3), all('brann/videre', 1)).slice(0, 2)).toEqual([
      [null, 'brann', 3],
      [null, 'brann/videre', 1],
    ])
  })
})

test('a page called as what is told below others is itself', () => {
  expect(belongsTo('videre')).toEqual({ path: 'videre', told: null })
  expect(belongsTo('a/b/videre')).toEqual({ path: 'a/b', told: 'videre' })
})

test('the last days are all there, over a month and a leap day, today last', () => {
  const days = throughDays([{ day: '2028-02-29', count: 4 }], '2028-03-02', 4)
  expect(days).toEqual([
    { day: '2028-02-28', count: 0 },
    { day: '2028-02-29', count: 4 },
    { day: '2028-03-01', count: 0 },
    { day: '2028-03-02', count: 0 },
  ])
})
