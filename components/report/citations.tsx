import type { Citation } from '@/lib/core/citing'
import { say } from '@/lib/core/words/say'
import type { PublicInstallation } from './model'
import { Shell } from './shell'
import { Way } from './way'

type Props = {
  installation: PublicInstallation
  stylesheet: string
  report: { name: string; slug: string }
  section: { name: string; address: string }
  citations: readonly Citation[]
  bibtex: string
}

/** How one cites a section, and each table, figure and point in it: with the address of this edition, which stands for ever. */
export function CitationsPage({ installation, stylesheet, report, section, citations, bibtex }: Props) {
  return (
    <Shell
      installation={installation}
      stylesheet={stylesheet}
      titles={[say('Henvisninger'), section.name, report.name]}
      finds={report.slug}
      noindex
    >
      <div className="wrap">
        <Way
          above={[{ name: report.name, address: `/${report.slug}` }, section]}
          here={say('Henvisninger')}
        />
        <main id="innhold" className="page cites">
          <h1>{say('Henvisninger')}</h1>
          <p className="lead">
            {say('Adressene gjelder denne utgaven og blir stående, også når kapittelet senere blir rettet.')}
          </p>
          <ul className="rows">
            {citations.map(({ name, says, address }) => (
              <li key={address}>
                <h2>
                  <a href={address}>{name}</a>
                </h2>
                <p className="muted">{says}</p>
              </li>
            ))}
          </ul>
          <h2 id="bibtex">BibTeX</h2>
          <pre>{bibtex}</pre>
        </main>
      </div>
    </Shell>
  )
}
