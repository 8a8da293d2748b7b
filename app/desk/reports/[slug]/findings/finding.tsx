import { today } from '@/lib/clock'
import { sinceWords } from '@/lib/core/words/days'
import type { ShownFinding } from '@/lib/findings/find'
import type { OpenedFindings } from '@/lib/findings/open'
import { Places } from './places'
import { SettleForm, Unsettle } from './settle'

type Props = { finding: ShownFinding; opened: OpenedFindings }

/** One finding: what it is, each place with what stands there, and the way to put it away. */
export function FindingRow({ finding, opened: { report, names, people } }: Props) {
  const { says, places, key, settled, maySettle } = finding
  return (
    <li>
      <h3>{says}</h3>
      <Places places={places} names={names} />
      {settled && (
        <p className="b-small">
          {settled.reason}{' '}
          <span className="b-meta">
            {people[settled.by]}, {sinceWords(settled.at, today())}
          </span>
        </p>
      )}
      {maySettle &&
        (settled ? (
          <Unsettle report={report.id} stored={settled.key} says={says} />
        ) : (
          <SettleForm report={report.id} stored={key} says={says} />
        ))}
    </li>
  )
}
