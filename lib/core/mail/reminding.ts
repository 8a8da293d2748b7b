import { z } from 'zod'
import { id } from '../text'
import { counted, sentence } from '../words/counts'
import { because, say } from '../words/say'
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
  sections: z.array(id).min(1, because('Velg minst ett kapittel.')).max(2000),
})

/** How a reminding went, in people. */
export type Reminded = {
  told: number
  /** Had been reminded in the last day. */
  lately: number
  /** Want no mail. */
  unwilling: number
  /** Why it does not go out now; null: it does. */
  waits: 'noMail' | 'closed' | null
}

/** The same in words: who gets it, when, and who does not. */
export function remindedWords({ told, lately, unwilling, waits }: Reminded): string {
  const people = counted(told, 'én person', '{n} personer')
  const sent = {
    noMail: say('Påminnelsen til {people} ligger i utboksen. Ingenting sendes ut herfra nå.', { people }),
    closed: say('Påminnelsen til {people} sendes neste arbeidsdag.', { people }),
    now: say('Påminnelsen er sendt til {people}.', { people }),
  }
  return [
    told > 0 ? sent[waits ?? 'now'] : say('Ingen er påminnet.'),
    lately > 0 &&
      sentence(
        counted(
          lately,
          'én person er påminnet det siste døgnet.',
          '{n} personer er påminnet det siste døgnet.',
        ),
      ),
    unwilling > 0 &&
      sentence(counted(unwilling, 'én person vil ikke ha e-post.', '{n} personer vil ikke ha e-post.')),
    told + lately + unwilling === 0 && say('Kapitlene venter ikke på noen andre enn deg.'),
  ]
    .filter(Boolean)
    .join(' ')
}
