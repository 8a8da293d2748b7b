import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import { momentWords } from '@/lib/core/words/dates'
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
            {people[erasure.askedBy]} ba om det {momentWords(erasure.askedAt)}.
            {erasure.decidedBy &&
              erasure.decidedAt &&
              ` ${people[erasure.decidedBy]} avgjorde det ${momentWords(erasure.decidedAt)}.`}
          </span>
        </li>
      ))}
    </ul>
  )
}
