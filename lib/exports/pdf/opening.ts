import { coverLead } from '@/components/report/cover'
import type { PublicReport } from '@/components/report/model'
import { standsWords } from '@/components/report/stands'
import { latestCorrection, waitingIn } from '@/components/report/status'
import { standing } from '@/lib/core/acts'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import type { Manuscript, Runs } from './manuscript'
import { lineRuns } from './prose'

/** Which edition this is, what was corrected, and what is still to come. */
export function statusOf(report: PublicReport, draft: boolean): Manuscript['status'] {
  const edition = report.editions.at(-1)
  const stands = draft ? '' : standsWords(report)
  const waiting = waitingIn(report)
  const standsHere = stands ? [stands, ...wordings(report)] : []
  const rows: [term: string, says: string[]][] = [
    [say('Status'), draft ? [say('Utkast. Ikke publisert, og kan bli endret.')] : standsHere],
    [say('Utgave'), !draft && edition ? [editionWords(report)] : []],
    [say('Rettelser'), draft ? [] : [latestCorrection(report) ?? say('Ingen.')]],
    [say('Mangler'), waiting > 0 ? [missingWords(waiting, draft)] : []],
  ]
  return rows
    .filter(([, says]) => says.length > 0)
    .map(([term, says]) => ({ term, runs: says.map((t): Runs => [{ t }]) }))
}

const missingWords = (count: number, draft: boolean) =>
  draft
    ? say('{count, plural, one {Ett kapittel} other {# kapitler}} er ikke med i utkastet.', { count })
    : say('{count, plural, one {Ett kapittel} other {# kapitler}} er ikke publisert ennå.', { count })

const wordings = (report: PublicReport) => standing(report.acts).flatMap(({ wording }) => wording || [])

/** "Utgave 2, publisert 9. juni 2027." */
export function editionWords(report: PublicReport): string {
  const edition = report.editions.at(-1)
  return edition
    ? say('Utgave {number}, publisert {date}.', {
        number: String(edition.number),
        date: dateWords(edition.published),
      })
    : ''
}

/** The lead of the front page; where it has none, of the first chapter that has one. */
export function leadOf(report: PublicReport): Manuscript['lead'] {
  const found = coverLead(report)
  return found && { runs: lineRuns(found.lead.text, report.base), language: found.node.language }
}
