import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { foreign, spoken } from '@/lib/core/words/spoken'
import { siteThings } from './linked-living'
import type { PublicEdition, PublicInstallation, PublicOther } from './model'
import { reportName } from './names'
import { Shell } from './shell'

export type PublicListing = PublicOther & { edition: PublicEdition }

type Props = {
  installation: PublicInstallation
  stylesheet: string
  origin: string
  reports: readonly PublicListing[]
}

/** The front door: every published report, newest first. */
export function ReportsPage({ installation, stylesheet, origin, reports }: Props) {
  const { name } = installation
  const title = say('Rapporter')
  const description = say('Rapporter fra {name}.', { name })
  return (
    <Shell
      installation={installation}
      stylesheet={stylesheet}
      titles={[title]}
      description={description}
      className="front"
      sharing={{
        title: `${title} – ${name}`,
        description,
        type: 'website',
        language: spoken().language,
        site: name,
      }}
      things={siteThings({ installation, origin }, reports)}
    >
      <main id="innhold">
        <div className="cover">
          <div className="wrap">
            <h1>{installation.name}</h1>
            <p className="lead">
              {say('Hva vi fikk til, hva som er vanskelig, og hva det kostet. År for år.')}
            </p>
          </div>
        </div>
        <section className="wrap band" aria-labelledby="rapporter">
          <h2 id="rapporter">{title}</h2>
          {reports.length === 0 && <p>{say('Ingen rapporter er publisert ennå.')}</p>}
          {reports.length > 0 && (
            <ul className="rows reports">
              {reports.map((report) => (
                <li key={report.slug}>
                  <h3>
                    <a href={`/${report.slug}`} lang={foreign(report.language)}>
                      {reportName(report)}
                    </a>
                  </h3>
                  <p className="muted">
                    {say('Utgave {number}, publisert {date}', {
                      number: report.edition.number,
                      date: dateWords(report.edition.published),
                    })}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
      </main>
    </Shell>
  )
}
