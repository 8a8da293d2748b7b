import Link from 'next/link'
import { reportName } from '@/components/report/names'
import { ProgressKey, ProgressPicture } from '@/components/work/progress'
import type { Progress } from '@/lib/work/mine'

/** How far a report has come, for those who manage it. */
export function ReportProgress({ report }: { report: Progress }) {
  const { slug, states, late, total } = report
  return (
    <section className="b-sec">
      <div className="b-h">
        <h2>{reportName(report)}</h2>
        <span className="b-meta">
          {states.approved} av {total} kapitler er godkjent.{' '}
          {late > 0 && <span className="b-late">{late} er over fristen. </span>}
          <Link className="ds-link" href={`/desk/reports/${slug}`}>
            Åpne tavlen
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
          Rapporten har ingen kapitler ennå.{' '}
          <Link className="ds-link" href={`/desk/reports/${slug}/outline`}>
            Legg til kapitler
          </Link>
        </p>
      )}
    </section>
  )
}
