import Link from 'next/link'
import { reportName } from '@/components/report/names'
import { Written } from '@/components/ui/written'
import { ProgressKey, ProgressPicture } from '@/components/work/progress'
import { say } from '@/lib/core/words/say'
import type { Progress } from '@/lib/work/mine'

/** How far a report has come, for those who manage it. */
export function ReportProgress({ report }: { report: Progress }) {
  const { slug, states, late, total } = report
  return (
    <section className="b-sec">
      <div className="b-h">
        <h2>
          <Written lang={report.language}>{reportName(report)}</Written>
        </h2>
        <span className="b-meta">
          {say('{approved} av {total} kapitler er godkjent.', { approved: states.approved, total })}{' '}
          {late > 0 && <span className="b-late">{say('{count} er over fristen.', { count: late })} </span>}
          <Link className="ds-link" href={`/desk/reports/${slug}`}>
            {say('Åpne tavlen')}
          </Link>
        </span>
      </div>
      {total > 0 ? (
        <>
          <ProgressPicture states={states} />
          <ProgressKey states={states} />
        </>
      ) : (
        <p className="b-gap">
          {say('Rapporten har ingen kapitler ennå.')}{' '}
          <Link className="ds-link" href={`/desk/reports/${slug}/outline`}>
            {say('Legg til kapitler')}
          </Link>
        </p>
      )}
    </section>
  )
}
