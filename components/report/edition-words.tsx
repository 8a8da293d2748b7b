import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import type { PublicReport } from './model'

/** "Utgave 2, publisert 9. juni 2027.", with the way to all of them. */
export function EditionWords({ report }: { report: PublicReport }) {
  const edition = report.editions.at(-1)
  if (report.preview || !edition) return say('Utkast, ikke publisert.')
  return (
    <>
      {say('Utgave {number}, publisert {date}.', {
        number: edition.number,
        date: dateWords(edition.published),
      })}{' '}
      <a href={`${report.base}/utgaver`}>{say('Alle utgaver og rettelser')}</a>
    </>
  )
}
