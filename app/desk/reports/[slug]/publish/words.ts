import { isHeading } from '@/lib/core/board'
import { counted, sentence } from '@/lib/core/words/counts'
import { dateWords } from '@/lib/core/words/dates'
import type { Publishing } from '@/lib/editions/overview'

/** What readers see now, and what a new edition would hold. */
export function introduction({ report, editions, planned }: Publishing): string {
  const current = editions.find(({ id }) => id === report.currentEditionId)
  const now = current
    ? `Leserne ser utgave ${current.number}, publisert ${dateWords(current.createdAt)}.`
    : report.withdrawnNote
      ? `Rapporten er trukket tilbake. Leserne får denne forklaringen: «${report.withdrawnNote}»`
      : 'Rapporten er ikke publisert ennå.'
  if (report.imported) return `${now} Den er hentet inn ferdig publisert, så nye utgaver lages ikke her.`
  const signed = planned.filter(({ fate }) => fate === 'page').length
  const left = planned.filter((row) => row.fate === 'pending' && !isHeading(row)).length
  const out =
    left === 0 ? 'Ingen utelates.' : `${sentence(counted(left, 'ett kapittel', '{n} kapitler'))} utelates.`
  return `${now} En ny utgave får med ${counted(signed, 'ett godkjent kapittel', '{n} godkjente kapitler')}. ${out}`
}
