import { counted } from '@/lib/core/words/counts'
import { dateWords } from '@/lib/core/words/dates'
import { sheetWords } from '@/lib/core/words/days'
import { figureWords } from '@/lib/core/words/numbers'
import type { Visits } from '@/lib/visits/open'

/** "1 204" */
export const shown = (count: number): string => figureWords(String(count))

/** "1 204 ganger", "én gang" */
const times = (count: number): string =>
  count > 12 ? `${shown(count)} ganger` : counted(count, 'én gang', '{n} ganger')

/** "12. november" */
export function dayOfMonth(of: string): string {
  const { day, month } = sheetWords(of)
  return `${day} ${month}`
}

/** What the page says first. */
export function introduction({ since, total, pages }: Visits): string {
  if (since) return `Sidene i rapporten er åpnet ${times(total.all)} siden ${dateWords(since)}.`
  return pages.length === 0
    ? 'Rapporten er ikke publisert ennå. Besøk telles fra den dagen den er det.'
    : 'Ingen har åpnet sidene i rapporten siden tellingen begynte.'
}
