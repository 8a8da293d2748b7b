import { coverLead } from '@/components/report/cover'
import type { PublicReport } from '@/components/report/model'
import { standsWords } from '@/components/report/stands'
import { latestCorrection, waitingIn } from '@/components/report/status'
import { standing } from '@/lib/core/acts'
import { dateWords } from '@/lib/core/words/dates'
import type { Manuscript, Runs } from './manuscript'
import { lineRuns } from './prose'

/** Which edition this is, what was corrected, and what is still to come. */
export function statusOf(report: PublicReport, draft: boolean): Manuscript['status'] {
  const edition = report.editions.at(-1)
  const stands = draft ? '' : standsWords(report)
  const waiting = waitingIn(report)
  const rows: [term: string, says: string[]][] = [
    [
      'Status',
      draft ? ['Utkast. Ikke publisert, og kan bli endret.'] : stands ? [stands, ...wordings(report)] : [],
    ],
    ['Utgave', !draft && edition ? [editionWords(report)] : []],
    ['Rettelser', draft ? [] : [latestCorrection(report) ?? 'Ingen.']],
    [
      'Mangler',
      waiting > 0
        ? [
            `${waiting === 1 ? 'Ett kapittel' : `${waiting} kapitler`} er ikke ${draft ? 'med i utkastet' : 'publisert ennå'}.`,
          ]
        : [],
    ],
  ]
  return rows
    .filter(([, says]) => says.length > 0)
    .map(([term, says]) => ({ term, runs: says.map((t): Runs => [{ t }]) }))
}

const wordings = (report: PublicReport) => standing(report.acts).flatMap(({ wording }) => wording || [])

/** "Utgave 2, publisert 9. juni 2027." */
export function editionWords(report: PublicReport): string {
  const edition = report.editions.at(-1)
  return edition ? `Utgave ${edition.number}, publisert ${dateWords(edition.published)}.` : ''
}

/** The lead of the front page; where it has none, of the first chapter that has one. */
export function leadOf(report: PublicReport): Manuscript['lead'] {
  const found = coverLead(report)
  return found && { runs: lineRuns(found.lead.text, report.base), language: found.node.language }
}
