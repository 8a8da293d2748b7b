import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { during, today } from '@/lib/clock'
import { carryOut } from '@/lib/editions/carry-out'
import { askErasure } from '@/lib/erasures/ask'
import { confirmErasure } from '@/lib/erasures/confirm'
import { must } from './acts'
import { instant, workday } from './calendar'
import { named, tooMuch } from './chapters/named'
import type { Cast } from './settle'
import type { Step } from './step'

const wish = (report: string, words: string, reason: string) => ({
  report,
  words,
  places: [],
  attachments: [],
  reason,
  note: '',
})

/** Something about somebody's health stood in the text: taken out of every edition by two administrators. */
export async function eraseTooMuch({ people }: Cast, report: string, day: string): Promise<void> {
  const asked = wish(report, tooMuch, 'En ansatts sykmelding er omtalt med navn.')
  const { erasure: id } = await during(instant(day, '10:05'), () => must(askErasure(people.rune, asked)))
  await during(instant(day, '10:20'), async () => {
    await must(confirmErasure(people.marit, { id }))
    const [ordered] = await db.select().from(publication).where(eq(publication.erasureId, id))
    await carryOut(ordered?.id ?? '')
  })
}

/** A request that waits for a second administrator. */
export const erasureNow = ({ people }: Cast, report: string): Step => ({
  at: instant(workday(today(), -1), '09:35'),
  act: () => must(askErasure(people.rune, wish(report, named, 'Arkitekten har bedt om at navnet tas ut.'))),
})
