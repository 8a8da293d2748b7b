import { describe, expect, test } from 'vitest'
import type { Holidays } from '../workdays'
import { pressing, strikes } from './reminding'

/** February 2027 begins on a Monday; Easter Sunday is 28 March. */
const holidays: Holidays = {
  isHoliday: (day) => ['2027-03-25', '2027-03-26', '2027-03-29'].includes(day),
  easterOf: () => '2027-03-28',
}
const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${month}-${String(from + i).padStart(2, '0')}`)

describe('a due date', () => {
  test('is near when five working days are left, and late the day after', () => {
    expect(pressing('2027-02-19', '2027-02-11', holidays)).toBeNull()
    expect(pressing('2027-02-19', '2027-02-12', holidays)).toBe('soon')
    expect(pressing('2027-02-19', '2027-02-19', holidays)).toBe('soon')
    expect(pressing('2027-02-19', '2027-02-20', holidays)).toBe('late')
  })

  test('gives a reminder three days before, on the day, the day after, and then once a week', () => {
    const reminded = days('2027-02', 8, 28).filter((day) => strikes('2027-02-12', day, holidays))
    const working = reminded.filter(
      (day) =>
        !['2027-02-13', '2027-02-14', '2027-02-20', '2027-02-21', '2027-02-27', '2027-02-28'].includes(day),
    )
    expect(working).toEqual(['2027-02-09', '2027-02-12', '2027-02-15', '2027-02-22'])
  })

  test('in the quiet days of Easter is told of before they begin, and when they are over', () => {
    const reminded = days('2027-03', 15, 31).filter((day) => strikes('2027-03-24', day, holidays))
    expect(reminded).toContain('2027-03-19')
    expect(reminded).toContain('2027-03-30')
  })
})
