import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import type { listErasures } from '@/lib/erasures/open'
import { tagOf } from './words'

type Listed = NonNullable<Awaited<ReturnType<typeof listErasures>>>
type Props = { rows: Listed['waiting']; people: Listed['people'] }

/** Requests, each with why, by whom, and how it stands. */
export function ErasureList({ rows, people }: Props) {
  return (
    <ul className="b-feed">
      {rows.map(({ erasure, report }) => (
        <li key={erasure.id}>
          <span className="b-row">
            <Link className="ds-link" href={`/desk/erasures/${erasure.id}`}>
              {report.title}
            </Link>
            <Tag color={tagOf(erasure).color}>{tagOf(erasure).name}</Tag>
          </span>
          <span className="b-blk">{erasure.reason}</span>
          <span className="b-meta b-blk">
            {say('{name} ba om det {moment}.', {
              name: people[erasure.askedBy] ?? '',
              moment: momentWords(erasure.askedAt),
            })}
            {erasure.decidedBy &&
              erasure.decidedAt &&
              ` ${say('{name} avgjorde det {moment}.', {
                name: people[erasure.decidedBy] ?? '',
                moment: momentWords(erasure.decidedAt),
              })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
