import type { Metadata } from 'next'
import Link from 'next/link'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { may } from '@/lib/core/access'
import { kindNames } from '@/lib/core/words/reports'
import { type ReportLine, reportsFor } from '@/lib/reports/overview'
import { NewReport } from './new-report'

export const metadata: Metadata = { title: 'Alle rapporter' }

export default async function ReportsPage() {
  const actor = await signedIn()
  const reports = await reportsFor(actor)
  const newest = reports[0]?.report
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>Alle rapporter</h1>
      <p className="b-intro">Rapportene du har noe med å gjøre, med det nyeste året øverst.</p>
      <div className="b-cols">
        <section aria-labelledby="alle">
          <div className="b-h">
            <h2 id="alle">Rapporter</h2>
          </div>
          {reports.length === 0 ? <NoReports /> : <ReportTable reports={reports} />}
          {may(actor, 'importReport') && (
            <p className="b-gap">
              <Link href="/desk/import">Hent inn en rapport fra en fil</Link>
            </p>
          )}
        </section>
        {may(actor, 'manageReports') && (
          <section className="b-panel" aria-labelledby="ny">
            <h2 id="ny">Ny rapport</h2>
            <NewReport
              year={newest ? newest.year + 1 : Number(today().slice(0, 4)) - 1}
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
      <caption className="ds-sr-only">Rapporter</caption>
      <thead>
        <tr>
          <th scope="col">Rapport</th>
          <th scope="col">Fremdrift</th>
          <th scope="col">For leserne</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ report, states, total }) => (
          <tr key={report.id}>
            <th scope="row">
              <Link className="ds-link" href={`/desk/reports/${report.slug}`}>
                {report.title}
              </Link>
              {report.kind !== 'annual' && (
                <span className="b-meta b-blk">
                  {kindNames[report.kind]}, {report.year}
                </span>
              )}
            </th>
            <td>
              {report.imported ? 'Hentet inn ferdig publisert' : `${states.approved} av ${total} godkjent`}
            </td>
            <td>
              {report.currentEditionId ? (
                <a href={`/${report.slug}`}>Publisert</a>
              ) : report.withdrawnNote ? (
                'Trukket tilbake'
              ) : (
                'Ikke publisert'
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
      <h3>Ingen rapporter</h3>
      <p>Når du får ansvar for et kapittel, står rapporten her.</p>
    </div>
  )
}
