import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Crumbs } from './crumbs'
import { trailThing } from './linked-data'
import type { PublicReport } from './model'
import { reportName } from './names'
import { ReportShell } from './report-shell'

/** Every edition and what was corrected in it, newest first. Each keeps its address for ever. */
export function EditionsPage({ report }: { report: PublicReport }) {
  const current = report.editions.at(-1)
  const title = say('Utgaver og rettelser')
  return (
    <ReportShell
      report={report}
      path="utgaver"
      title={title}
      description={say('Alle utgaver av {report} og hva som er rettet i dem.', {
        report: reportName(report),
      })}
      things={[trailThing(report, [], title)]}
    >
      <div className="wrap">
        <Crumbs report={report} above={[]} here={title} />
        <main id="innhold" className="page">
          <h1>{title}</h1>
          <p className="lead">
            {say(
              'Når noe blir rettet, kommer rapporten i en ny utgave. De gamle blir stående på sine egne adresser.',
            )}
          </p>
          <ol className="rows editions">
            {report.editions.toReversed().map((edition) => (
              <li key={edition.number}>
                <p>
                  <a href={`${report.base}/u/${edition.number}`}>
                    {say('Utgave {number}', { number: edition.number })}
                  </a>
                  {edition === current && <span className="meta"> {say('Gjeldende')}</span>}
                </p>
                <div>
                  <p className="muted">{dateWords(edition.published)}</p>
                  <p>{edition.note || say('Første gang publisert.')}</p>
                </div>
              </li>
            ))}
          </ol>
        </main>
      </div>
    </ReportShell>
  )
}
