import { expect, test } from 'vitest'
import { type SavedVersion, sittings } from './sittings'

const at = (minute: number) => new Date(Date.UTC(2027, 1, 9, 9, minute))
const save = (version: number, personId: string, minute: number, how: SavedVersion['how'] = 'save') => ({
  version,
  personId,
  at: at(minute),
  how,
})

test('saves without a long pause are one sitting', () => {
  expect(sittings([save(1, 'kari', 0), save(2, 'kari', 20), save(3, 'kari', 49)])).toEqual([
    { from: 1, to: 3, people: ['kari'], began: at(0), ended: at(49), how: 'save' },
  ])
})

test('a long pause begins a new sitting', () => {
  expect(sittings([save(1, 'kari', 0), save(2, 'kari', 31)]).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('two people at once share a sitting', () => {
  expect(sittings([save(1, 'kari', 0), save(2, 'ola', 1), save(3, 'kari', 2)])[0]?.people).toEqual([
    'kari',
    'ola',
  ])
})

test('a restore stands alone', () => {
  const folded = sittings([save(1, 'kari', 0), save(2, 'kari', 1, 'restore'), save(3, 'kari', 2)])
  expect(folded.map((one) => one.how)).toEqual(['save', 'restore', 'save'])
})

test('a proposal taken in stands alone, and tells whose it was', () => {
  const versions = [
    save(1, 'kari', 0),
    { ...save(2, 'kari', 1, 'accept'), proposedBy: 'jonas' },
    save(3, 'kari', 2),
  ]
  expect(sittings(versions).map(({ from, to, proposedBy }) => [from, to, proposedBy])).toEqual([
    [1, 1, undefined],
    [2, 2, 'jonas'],
    [3, 3, undefined],
  ])
})
