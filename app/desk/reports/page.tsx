import Link from 'next/link'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { may } from '@/lib/core/access'
import { kindNames } from '@/lib/core/words/reports'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { type ReportLine, reportsFor } from '@/lib/reports/overview'
import { NewReport } from './new-report'

export const generateMetadata = titled('Alle rapporter')

export default async function ReportsPage() {
  const actor = await signedIn()
  const [reports, { language }] = await Promise.all([reportsFor(actor), thisInstallation()])
  const newest = reports[0]?.report
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Alle rapporter')}</h1>
      <p className="b-intro">{say('Rapportene du har noe med å gjøre, med det nyeste året øverst.')}</p>
      <div className="b-cols">
        <section aria-labelledby="alle">
          <div className="b-h">
            <h2 id="alle">{say('Rapporter')}</h2>
          </div>
          {reports.length === 0 ? <NoReports /> : <ReportTable reports={reports} />}
          {may(actor, 'importReport') && (
            <p className="b-gap">
              <Link href="/desk/import">{say('Hent inn en rapport fra en fil')}</Link>
            </p>
          )}
        </section>
        {may(actor, 'manageReports') && (
          <section className="b-panel" aria-labelledby="ny">
            <h2 id="ny">{say('Ny rapport')}</h2>
            <NewReport
              year={newest ? newest.year + 1 : Number(today().slice(0, 4)) - 1}
              language={language}
              others={reports.map(({ report: { id, title } }) => ({ id, title }))}
            />
          </section>
        )}
      </div>
    </main>
  )
}

function ReportTable({ reports }: { reports: readonly ReportLine[] }) {
  return (
    <table className="ds-table b-stack">
      <caption className="ds-sr-only">{say('Rapporter')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Rapport')}</th>
          <th scope="col">{say('Fremdrift')}</th>
          <th scope="col">{say('For leserne')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ report, states, total }) => (
          <tr key={report.id}>
            <th scope="row">
              <Link className="ds-link" href={`/desk/reports/${report.slug}`}>
                <Title of={report} />
              </Link>
              {report.kind !== 'annual' && (
                <span className="b-meta b-blk">
                  {kindNames[report.kind]}, {report.year}
                </span>
              )}
            </th>
            <td>
              {report.imported
                ? say('Hentet inn ferdig publisert')
                : say('{count} av {total} godkjent', { count: states.approved, total })}
            </td>
            <td>
              {report.currentEditionId ? (
                <a href={`/${report.slug}`}>{say('Publisert')}</a>
              ) : report.withdrawnNote ? (
                say('Trukket tilbake')
              ) : (
                say('Ikke publisert')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NoReports() {
  return (
    <div className="b-empty">
      <h3>{say('Ingen rapporter')}</h3>
      <p>{say('Når du får ansvar for et kapittel, står rapporten her.')}</p>
    </div>
  )
}
