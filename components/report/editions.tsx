import { dateWords } from '@/lib/core/words/dates'
import { Crumbs } from './crumbs'
import { trailThing } from './linked-data'
import type { PublicReport } from './model'
import { reportName } from './names'
import { ReportShell } from './report-shell'

/** Every edition and what was corrected in it, newest first. Each keeps its address for ever. */
export function EditionsPage({ report }: { report: PublicReport }) {
  const current = report.editions.at(-1)
  return (
    <ReportShell
      report={report}
      path="utgaver"
      title="Utgaver og rettelser"
      description={`Alle utgaver av ${reportName(report)} og hva som er rettet i dem.`}
      things={[trailThing(report, [], 'Utgaver og rettelser')]}
    >
      <div className="wrap">
        <Crumbs report={report} above={[]} here="Utgaver og rettelser" language="nb" />
        <main id="innhold" className="page">
          <h1>Utgaver og rettelser</h1>
          <p className="lead">
            Når noe blir rettet, kommer rapporten i en ny utgave. De gamle blir stående på sine egne adresser.
          </p>
          <ol className="rows editions">
            {report.editions.toReversed().map((edition) => (
              <li key={edition.number}>
                <p>
                  <a href={`${report.base}/u/${edition.number}`}>Utgave {edition.number}</a>
                  {edition === current && <span className="meta"> Gjeldende</span>}
                </p>
                <div>
                  <p className="muted">{dateWords(edition.published)}</p>
                  <p>{edition.note || 'Første gang publisert.'}</p>
                </div>
              </li>
            ))}
          </ol>
        </main>
      </div>
    </ReportShell>
  )
}
