import { standing } from '@/lib/core/acts'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
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
          <dt>{say('Status')}</dt>
          <dd>
            {stands}
            {standing(report.acts).map(({ kind, wording }) => wording && <p key={kind}>{wording}</p>)}
          </dd>
        </div>
      )}
      <div>
        <dt>{say('Utgave')}</dt>
        <dd>
          <EditionWords report={report} />
        </dd>
      </div>
      <div>
        <dt>{say('Rettelser')}</dt>
        <dd>{latestCorrection(report) ?? say('Ingen.')}</dd>
      </div>
      {waiting > 0 && (
        <div>
          <dt>{say('Mangler')}</dt>
          <dd>
            {say('{count, plural, one {Ett kapittel} other {# kapitler}} er ikke publisert ennå.', {
              count: waiting,
            })}
          </dd>
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
  const told = { date: dateWords(last.published), note: last.note }
  return corrections.length === 1
    ? say('Én, {date}: {note}', told)
    : say('{count}, sist, {date}: {note}', { ...told, count: corrections.length })
}

/** How many sections are not published yet. */
export function waitingIn(report: PublicReport): number {
  const count = (nodes: PublicReport['outline']): number =>
    nodes.reduce((sum, node) => sum + 1 + count(node.children), 0)
  return count(report.outline) - pagesOf(report.outline).length
}
