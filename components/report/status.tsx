import { standing } from '@/lib/core/acts'
import { dateWords } from '@/lib/core/words/dates'
import { EditionWords } from './edition-words'
import type { PublicReport } from './model'
import { pagesOf } from './outline'
import { standsWords } from './stands'

/** Which edition this is, what was corrected, and what is still to come. */
export function EditionStatus({ report }: { report: PublicReport }) {
  const waiting = waitingIn(report)
  const stands = standsWords(report)
  return (
    <dl className="status">
      {stands && (
        <div>
          <dt>Status</dt>
          <dd>
            {stands}
            {standing(report.acts).map(({ kind, wording }) => wording && <p key={kind}>{wording}</p>)}
          </dd>
        </div>
      )}
      <div>
        <dt>Utgave</dt>
        <dd>
          <EditionWords report={report} />
        </dd>
      </div>
      <div>
        <dt>Rettelser</dt>
        <dd>{latestCorrection(report) ?? 'Ingen.'}</dd>
      </div>
      {waiting > 0 && (
        <div>
          <dt>Mangler</dt>
          <dd>{waiting === 1 ? 'Ett kapittel' : `${waiting} kapitler`} er ikke publisert ennå.</dd>
        </div>
      )}
    </dl>
  )
}

/** "2, sist 9. juni 2027: …"; null: nothing was corrected. */
export function latestCorrection(report: PublicReport): string | null {
  const corrections = report.editions.slice(1).filter(({ note, byAct }) => note !== '' && !byAct)
  const last = corrections.at(-1)
  if (!last) return null
  const count = corrections.length === 1 ? 'Én' : `${corrections.length}, sist`
  return `${count}, ${dateWords(last.published)}: ${last.note}`
}

/** How many sections are not published yet. */
export function waitingIn(report: PublicReport): number {
  const count = (nodes: PublicReport['outline']): number =>
    nodes.reduce((sum, node) => sum + 1 + count(node.children), 0)
  return count(report.outline) - pagesOf(report.outline).length
}
