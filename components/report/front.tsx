import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { Attachments } from './attachments'
import { Budget } from './budget'
import { Contents } from './contents'
import { Cover } from './cover'
import { Fates } from './fates'
import { Figures } from './figures'
import { Foreword } from './foreword'
import { Goals } from './goals'
import { Highlights } from './highlights'
import { reportThing, trailThing } from './linked-data'
import type { PublicReport } from './model'
import { reportName } from './names'
import { ReportShell } from './report-shell'

/** The front page of a report: cover, the year in figures, contents, other years. */
export function FrontPage({ report }: { report: PublicReport }) {
  const { installation, year } = report
  return (
    <ReportShell
      report={report}
      path=""
      description={say('{report} for {publisher}: resultater, utfordringer og nøkkeltall for {year}.', {
        report: reportName(report),
        publisher: installation.name,
        year: String(year),
      })}
      className="front"
      things={[reportThing(report), trailThing(report, [], null)].filter((thing) => thing !== null)}
    >
      <main id="innhold">
        <Cover report={report} />
        <Foreword report={report} />
        <Figures report={report} />
        <Budget report={report} />
        <Goals report={report} />
        <Highlights report={report} />
        <Fates report={report} />
        <Contents report={report} />
        <Attachments report={report} />
        <Others report={report} />
      </main>
    </ReportShell>
  )
}

function Others({ report }: { report: PublicReport }) {
  if (report.others.length === 0) return null
  const isEarlier = report.others.every((other) => other.year < report.year)
  return (
    <section className="wrap band" aria-labelledby="andre">
      <h2 id="andre">{isEarlier ? say('Tidligere år') : say('Andre rapporter')}</h2>
      <ul className="rows">
        {report.others.map((other) => (
          <li key={other.slug}>
            <a href={`/${other.slug}`} lang={foreign(other.language)}>
              {reportName(other)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
