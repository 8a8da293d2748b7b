import { counted } from '@/lib/core/words/counts'
import { dateWords } from '@/lib/core/words/dates'
import { sheetWords } from '@/lib/core/words/days'
import { figureWords } from '@/lib/core/words/numbers'
import { say } from '@/lib/core/words/say'
import type { Visits } from '@/lib/visits/open'

/** "1 204" */
export const shown = (count: number): string => figureWords(String(count))

/** "1 204 ganger", "én gang" */
const times = (count: number): string =>
  count > 12 ? say('{n} ganger', { n: shown(count) }) : counted(count, 'én gang', '{n} ganger')

/** "12. november" */
export function dayOfMonth(of: string): string {
  const { day, month } = sheetWords(of)
  return `${day} ${month}`
}

/** What the page says first. */
export function introduction({ since, total, pages }: Visits): string {
  if (since)
    return say('Sidene i rapporten er åpnet {times} siden {date}.', {
      times: times(total.all),
      date: dateWords(since),
    })
  return say(
    pages.length === 0
      ? 'Rapporten er ikke publisert ennå. Besøk telles fra den dagen den er det.'
      : 'Ingen har åpnet sidene i rapporten siden tellingen begynte.',
  )
}
