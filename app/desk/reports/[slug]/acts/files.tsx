import type { OpenedActs } from '@/lib/acts/open'
import { dateWords } from '@/lib/core/words/dates'
import { sizeWords } from '@/lib/core/words/sizes'

/** Every file of the report: how large, who brought it, and whether readers have it. */
export function Files({ report, files, recorded, people }: OpenedActs) {
  const named = new Set(recorded.flatMap(({ attachments }) => attachments))
  if (files.length === 0) return <p className="b-empty">Ingen vedlegg ennå.</p>
  return (
    <ul className="b-feed">
      {files.map(({ id, title, size, uploadedBy, uploadedAt }) => (
        <li key={id}>
          <a className="ds-link" href={`/api/desk/reports/${report.id}/attachments/${id}`}>
            {title}
          </a>
          <span className="b-meta b-blk">
            PDF, {sizeWords(size)}. {people[uploadedBy]}, {dateWords(uploadedAt)}.{' '}
            {named.has(id) ? 'Leserne ser det.' : 'Leserne ser det når det legges ved en registrering.'}
          </span>
        </li>
      ))}
    </ul>
  )
}
