import { instantOf } from '@/lib/core/oslo'
import { type Day, isWorkday as isWorking, workday as step } from '@/lib/core/workdays'
import { holidays } from '@/lib/holidays'

/** The instant at which a clock in Oslo shows this, whatever the season. */
export function instant(day: Day, time: string): Date {
  const found = instantOf(day, time)
  if (!found) throw new Error(`${day} has no ${time}`)
  return found
}

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

/** The working day so many working days after (or before) a day; 0: the day itself, or the next that is one. */
export const workday = (from: Day, steps = 0): Day => step(from, steps, holidays)

export const isWorkday = (day: Day): boolean => isWorking(day, holidays)
