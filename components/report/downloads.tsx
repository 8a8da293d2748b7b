import { Said } from '@/components/ui/said'
import { exportWords, takenAs } from '@/lib/core/words/exports'
import { say } from '@/lib/core/words/say'
import { sizeWords } from '@/lib/core/words/sizes'
import { foreign } from '@/lib/core/words/spoken'
import { Crumbs } from './crumbs'
import { trailThing } from './linked-data'
import type { PublicReport, PublicSection } from './model'
import { lastingAddress, reportName, sectionName } from './names'
import { pagesOf } from './outline'
import { ReportShell } from './report-shell'
import { mostLines, TablesToTake } from './tables-to-take'
import { ChapterForms, wholeAddress } from './take-along'

/** What can be taken along, in which form and for what: the report, its chapters, its tables. */
export function DownloadsPage({ report }: { report: PublicReport }) {
  const title = say('Last ned')
  return (
    <ReportShell
      report={report}
      path="last-ned"
      title={title}
      things={[trailThing(report, [], title)]}
      description={say(
        '{report} som PDF, Word, tekst, data og nettsider, hele eller kapittel for kapittel.',
        { report: reportName(report) },
      )}
    >
      <div className="wrap">
        <Crumbs report={report} above={[]} here={title} />
        <main id="innhold" className="page downloads">
          <h1>{title}</h1>
          <p className="lead">{say('Ta med hele rapporten, ett kapittel eller bare tallene.')}</p>
          <Whole report={report} />
          <Chapters report={report} />
          <TablesToTake report={report} />
          <Attached report={report} />
        </main>
      </div>
    </ReportShell>
  )
}

function Whole({ report }: { report: PublicReport }) {
  const lasting = lastingAddress(report, 'last-ned')
  const edition = report.editions.at(-1)
  return (
    <section aria-labelledby="hele">
      <h2 id="hele">{say('Hele rapporten')}</h2>
      <ul className="rows">
        {takenAs.map((as) => (
          <li key={as}>
            <a href={wholeAddress(report, as)} aria-label={`${exportWords[as].name}: ${reportName(report)}`}>
              {exportWords[as].name}
            </a>
            <p className="muted">{exportWords[as].says}</p>
          </li>
        ))}
      </ul>
      {lasting && edition && (
        <p className="small meta">
          <Said
            of="Filene til utgave {number} har faste adresser: {address}. Første gang noen ber om en stor fil, kan det ta noen sekunder å lage den."
            with={{
              number: edition.number,
              address: <a href={lasting}>{`${report.origin.replace(/^https?:\/\//, '')}${lasting}`}</a>,
            }}
          />
        </p>
      )}
    </section>
  )
}

/** How far in a chapter stands, by how deep it is. */
const depths = [undefined, 'low', 'lower', 'lower']

function Chapters({ report }: { report: PublicReport }) {
  const sections = listed(report)
  if (sections.length === 0) return null
  return (
    <section aria-labelledby="kapitler">
      <h2 id="kapitler">{say('Kapitler')}</h2>
      <ul className="rows">
        {sections.map((section) => (
          <li key={section.id} className={depths[section.number.split('.').length - 1]}>
            <span lang={foreign(section.language)}>{sectionName(section)}</span>
            <ChapterForms report={report} section={section} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All of them; where that were a page too heavy for a phone, those that lead to the others. */
function listed({ outline }: PublicReport): PublicSection[] {
  const all = pagesOf(outline)
  const upTo = (depth: number) => all.filter(({ number }) => number.split('.').length <= depth)
  return [all, upTo(2), upTo(1)].find((some) => some.length <= mostLines) ?? upTo(1)
}

function Attached({ report }: { report: PublicReport }) {
  const there = report.attachments.filter(({ erased }) => !erased)
  if (there.length === 0) return null
  return (
    <section aria-labelledby="vedlegg">
      <h2 id="vedlegg">{say('Vedlegg')}</h2>
      <ul className="rows">
        {there.map(({ address, title, size }) => (
          <li key={address}>
            <a href={address}>{title}</a> <span className="meta">PDF, {sizeWords(size)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
