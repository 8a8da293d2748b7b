import { today } from '@/lib/clock'
import { isOpen } from '@/lib/holidays'
import type { Way } from '@/lib/mail/deliver'
import { digest } from '@/lib/mail/digest'
import { post } from '@/lib/mail/post'
import { instant, workday } from './calendar'
import { people } from './solvik'
import type { Step } from './step'

/** What a mail server said to those whose message did not simply arrive. */
const answers: Record<string, Error> = {
  [people.grete.email]: Object.assign(new Error('550 5.1.1 Mailbox unavailable'), { responseCode: 550 }),
  [people.gro.email]: Object.assign(new Error('451 4.7.1 Greylisted, try again'), { responseCode: 451 }),
  [people.amina.email]: Object.assign(new Error('Connection closed unexpectedly'), { code: 'ECONNECTION' }),
}

/** A mail server of the story: nothing leaves the demonstration. */
const told = (trouble: boolean): Way => ({
  knock: async () => {},
  deliver: async ({ to }) => {
    if (trouble && answers[to.address]) throw answers[to.address]
  },
})

/** The last two mornings on which mail was sent, the latter with some trouble. */
export function mornings(): Step[] {
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((ago) => workday(today(), -ago)).filter(isOpen)
  return days.slice(0, 2).map((day, ago) => ({
    at: instant(day, '07:00'),
    async act() {
      await digest()
      await post(told(ago === 0))
    },
  }))
}
