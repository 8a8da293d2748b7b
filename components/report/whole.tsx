import { LeadView } from '@/components/blocks/lead/view'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { Crumbs } from './crumbs'
import { trailThing } from './linked-data'
import type { PublicNode, PublicReport, PublicSection } from './model'
import { reportName, sectionName } from './names'
import { hasPage } from './outline'
import { opening, partsOf } from './parts'
import { Parts } from './parts-view'
import { ReportShell } from './report-shell'
import { EditionStatus } from './status'

/** Where the sections of the page are put when each has been drawn. */
export const sectionsHere = '<template id="kapitler"></template>'

/** The whole report on one page, to be read from end to end, searched in the browser or printed; without its sections yet. */
export function WholePage({ report }: { report: PublicReport }) {
  const name = reportName(report)
  const title = say('Hele rapporten på én side')
  return (
    <ReportShell
      report={report}
      path="samlet"
      title={title}
      description={say('Hele {report} for {publisher} på én side.', {
        report: name,
        publisher: report.installation.name,
      })}
      things={[trailThing(report, [], title)]}
    >
      <div className="wrap">
        <Crumbs report={report} above={[]} here={title} />
        <main id="innhold" className="whole">
          <h1>{name}</h1>
          <EditionStatus report={report} />
          <nav aria-label={say('Innhold')}>
            <h2>{say('Innhold')}</h2>
            <Lines nodes={report.outline} />
          </nav>
          <template id="kapitler" />
        </main>
      </div>
    </ReportShell>
  )
}

/** "kapittel-4-2" */
const placeOf = ({ number }: PublicNode) => `kapittel-${number.replaceAll('.', '-')}`

function Lines({ nodes }: { nodes: readonly PublicNode[] }) {
  return (
    <ol>
      {nodes.map((node) => (
        <li key={node.id} lang={foreign(node.language)}>
          {hasPage(node) ? (
            <a href={`#${placeOf(node)}`}>{sectionName(node)}</a>
          ) : (
            say('{title} – ikke publisert ennå', { title: sectionName(node) })
          )}
          {node.children.length > 0 && <Lines nodes={node.children} />}
        </li>
      ))}
    </ol>
  )
}

type SectionProps = {
  report: PublicReport
  section: PublicSection
  /** "4.2", by the id of a table, a figure or a picture. */
  numberOf: (id: string) => string
}

/** One section on that page: its headings stand one level lower than on a page of its own. */
export function WholeSection({ report, section, numberOf }: SectionProps) {
  const lead = opening(section)
  return (
    <article aria-labelledby={placeOf(section)}>
      <h2 id={placeOf(section)} lang={foreign(section.language)}>
        {sectionName(section)}
      </h2>
      {lead && (
        <div lang={foreign(section.language)}>
          <LeadView block={lead} />
        </div>
      )}
      <div className="parts">
        <Parts
          report={report}
          section={section}
          parts={partsOf(section, report.year)}
          numberOf={numberOf}
          level={3}
        />
      </div>
    </article>
  )
}
