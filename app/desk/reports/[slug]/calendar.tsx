import Link from 'next/link'
import { Dates } from '@/components/work/dates'
import { say } from '@/lib/core/words/say'
import type { OpenedReport, ReportRow } from '@/lib/reports/open'

type Props = Pick<OpenedReport, 'deadlines'> & {
  report: Pick<ReportRow, 'slug' | 'language'>
  today: string
  mayChange: boolean
}

/** What is still to come of the year's calendar. */
export function CalendarList({ report: { slug, language }, deadlines, today, mayChange }: Props) {
  const coming = deadlines.filter(({ on }) => on >= today)
  if (coming.length === 0 && !mayChange) return null
  return (
    <section className="b-sec" aria-labelledby="frister">
      <div className="b-h">
        <h2 id="frister">{say('Årets kalender')}</h2>
        {mayChange && (
          <span className="b-meta">
            <Link className="ds-link" href={`/desk/reports/${slug}/outline#frister`}>
              {say('Endre datoene')}
            </Link>
          </span>
        )}
      </div>
      {coming.length === 0 && <p className="b-gap">{say('Ingen datoer fra i dag og utover.')}</p>}
      <Dates deadlines={coming.map((one) => ({ ...one, language }))} />
    </section>
  )
}
