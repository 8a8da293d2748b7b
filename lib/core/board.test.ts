import { expect, test } from 'vitest'
import { type BoardSection, countStates, isHeading, isLate } from './board'

const section = (more: Partial<BoardSection> = {}): BoardSection => ({
  state: 'draft',
  due: null,
  required: false,
  hasBlocks: true,
  children: [],
  ...more,
})

test('late is what is past its day and not signed', () => {
  expect(isLate(section({ due: '2027-02-05' }), '2027-02-09')).toBe(true)
  expect(isLate(section({ due: '2027-02-09' }), '2027-02-09')).toBe(false)
  expect(isLate(section({ due: '2027-02-05', state: 'approved' }), '2027-02-09')).toBe(false)
  expect(isLate(section(), '2027-02-09')).toBe(false)
})

test('a chapter gathers others and holds nothing itself', () => {
  expect(isHeading(section({ hasBlocks: false, children: [{}] }))).toBe(true)
  expect(isHeading(section({ hasBlocks: false }))).toBe(false)
  expect(isHeading(section({ children: [{}] }))).toBe(false)
})

test('states are counted, those that none has too', () => {
  expect(countStates([section(), section({ state: 'approved' })])).toEqual({
    blank: 0,
    draft: 1,
    submitted: 0,
    returned: 0,
    approved: 1,
  })
})
