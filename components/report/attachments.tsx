import { erasedWords } from '@/lib/core/words/erased'
import { say } from '@/lib/core/words/say'
import { sizeWords } from '@/lib/core/words/sizes'
import type { PublicReport } from './model'

/** The files that belong to the report, with what they are and how large. */
export function Attachments({ report }: { report: PublicReport }) {
  if (report.preview || report.attachments.length === 0) return null
  return (
    <section className="wrap band" aria-labelledby="vedlegg">
      <h2 id="vedlegg">{say('Vedlegg')}</h2>
      <ul className="rows">
        {report.attachments.map(({ address, title, size, erased }) => (
          <li key={address}>
            {erased ? title : <a href={address}>{title}</a>}{' '}
            <span className="meta">{erased ? erasedWords() : `PDF, ${sizeWords(size)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
