import { dateWords } from '@/lib/core/words/dates'
import type { PublicReport } from './model'

/** "Utgave 2, publisert 9. juni 2027.", with the way to all of them. */
export function EditionWords({ report }: { report: PublicReport }) {
  const edition = report.editions.at(-1)
  if (report.preview || !edition) return 'Utkast, ikke publisert.'
  return (
    <>
      Utgave {edition.number}, publisert {dateWords(edition.published)}.{' '}
      <a href={`${report.base}/utgaver`}>Alle utgaver og rettelser</a>
    </>
  )
}
