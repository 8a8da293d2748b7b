import type { OpenedActs } from '@/lib/acts/open'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { sizeWords } from '@/lib/core/words/sizes'

/** Every file of the report: how large, who brought it, and whether readers have it. */
export function Files({ report, files, recorded, people }: OpenedActs) {
  const named = new Set(recorded.flatMap(({ attachments }) => attachments))
  if (files.length === 0) return <p className="b-empty">{say('Ingen vedlegg ennå.')}</p>
  return (
    <ul className="b-feed">
      {files.map(({ id, title, size, uploadedBy, uploadedAt }) => (
        <li key={id}>
          <a className="ds-link" href={`/api/desk/reports/${report.id}/attachments/${id}`}>
            {title}
          </a>
          <span className="b-meta b-blk">
            {say('PDF, {size}. {name}, {date}.', {
              size: sizeWords(size),
              name: people[uploadedBy] ?? '',
              date: dateWords(uploadedAt),
            })}{' '}
            {named.has(id)
              ? say('Leserne ser det.')
              : say('Leserne ser det når det legges ved en registrering.')}
          </span>
        </li>
      ))}
    </ul>
  )
}
