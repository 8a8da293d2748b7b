import { isHeading } from '@/lib/core/board'
import { counted, sentence } from '@/lib/core/words/counts'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import type { Publishing } from '@/lib/editions/overview'

/** What readers see now, and what a new edition would hold. */
export function introduction({ report, editions, planned }: Publishing): string {
  const current = editions.find(({ id }) => id === report.currentEditionId)
  const now = current
    ? say('Leserne ser utgave {number}, publisert {date}.', {
        number: current.number,
        date: dateWords(current.createdAt),
      })
    : report.withdrawnNote
      ? say('Rapporten er trukket tilbake. Leserne får denne forklaringen: «{note}»', {
          note: report.withdrawnNote,
        })
      : say('Rapporten er ikke publisert ennå.')
  if (report.imported)
    return `${now} ${say('Den er hentet inn ferdig publisert, så nye utgaver lages ikke her.')}`
  const signed = planned.filter(({ fate }) => fate === 'page').length
  const left = planned.filter((row) => row.fate === 'pending' && !isHeading(row)).length
  const next = say('En ny utgave får med {chapters}.', {
    chapters: counted(signed, 'ett godkjent kapittel', '{n} godkjente kapitler'),
  })
  const out =
    left === 0
      ? say('Ingen utelates.')
      : say('{chapters} utelates.', {
          chapters: sentence(counted(left, 'ett kapittel', '{n} kapitler')),
        })
  return `${now} ${next} ${out}`
}
