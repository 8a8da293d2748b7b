import { z } from 'zod'
import { id } from '../text'
import { type Day, type Holidays, isOpenDay, plus } from '../workdays'

/** The days on which mail is sent, after one day and until another. */
function openDays(after: Day, until: Day, holidays: Holidays): number {
  let count = 0
  for (let day = plus(after, 1); day <= until; day = plus(day, 1)) if (isOpenDay(day, holidays)) count += 1
  return count
}

/** How near a due date is: late, within the next five days on which mail is sent, or further off (null). */
export function pressing(due: Day, today: Day, holidays: Holidays): 'late' | 'soon' | null {
  if (due < today) return 'late'
  // Longer than any stretch of quiet days, so that nobody counts the days of a year.
  return due <= plus(today, 30) && openDays(today, due, holidays) <= 5 ? 'soon' : null
}

/**
 * Whether a due date alone is worth a message today: three days before, on the last day, the day after, and then
 * once a week. Quiet days do not count, so that no reminder falls on one and is lost.
 */
export function strikes(due: Day, today: Day, holidays: Holidays): boolean {
  if (due < today) return openDays(due, today, holidays) % 5 === 1
  return pressing(due, today, holidays) === 'soon' && [0, 3].includes(openDays(today, due, holidays))
}

/** Sections that those with whom they lie are reminded of. */
export const remindSchema = z.strictObject({
  sections: z.array(id).min(1, 'Velg minst ett kapittel.').max(2000),
})
