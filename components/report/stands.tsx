import { statusWords } from '@/lib/core/words/acts'
import { spoken } from '@/lib/core/words/spoken'
import type { PublicReport } from './model'

/** "Avgitt 30. mars 2027. Ikke behandlet i kommunestyret."; empty in a preview: nobody presented a draft. */
export const standsWords = (report: PublicReport): string => (report.preview ? '' : statusWords(report.acts))

/** How far the whole report has come, on every page of it. */
export function Stands({ report }: { report: PublicReport }) {
  const words = standsWords(report)
  return (
    words && (
      <p className="small meta" lang={spoken().language}>
        {words}
      </p>
    )
  )
}
