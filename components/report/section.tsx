import { plain } from '@/lib/core/rich'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { Below } from './below'
import { Crumbs } from './crumbs'
import { Ends } from './ends'
import { Head } from './head'
import { chapterThing, tableThings, trailThing } from './linked-data'
import type { PublicReport, PublicSection } from './model'
import { sectionName } from './names'
import { trailTo } from './outline'
import { opening, partsOf } from './parts'
import { Parts } from './parts-view'
import { Rail } from './rail'
import { ReportShell } from './report-shell'
import { Stands } from './stands'
import { Statute } from './statute'
import { Turn } from './turn'

type Props = {
  report: PublicReport
  section: PublicSection
  /** Those of the tables and figures of the whole report. */
  numbers: ReadonlyMap<string, string>
}

/** The page of one section: the very same for publishing and for preview. */
export function SectionPage({ report, section, numbers }: Props) {
  const trail = trailTo(report.outline, section.id)
  const parts = partsOf(section, report.year)
  const lead = opening(section)
  const name = sectionName(section)
  const numberOf = (id: string) => numbers.get(id) ?? ''
  return (
    <ReportShell
      report={report}
      path={section.path}
      title={name}
      description={
        lead
          ? brief(plain(lead.text), 155)
          : say('{section} i {publisher}, {year}.', {
              section: name,
              publisher: report.installation.name,
              year: String(report.year),
            })
      }
      here={section.id}
      language={section.language}
      things={[
        chapterThing(report, section),
        ...tableThings(report, section, numbers),
        trailThing(report, trail.slice(0, -1), name),
      ]}
    >
      <div className="wrap">
        <Crumbs report={report} above={trail.slice(0, -1)} here={name} language={section.language} />
        <main id="innhold" className="sec">
          <Head section={section}>
            <Stands report={report} />
          </Head>
          <Rail report={report} section={section} parts={parts} trail={trail} />
          <div className="parts">
            <Parts report={report} section={section} parts={parts} numberOf={numberOf} />
            <Below report={report} section={section} />
            <Statute section={section} />
            <Ends report={report} section={section} />
            <Turn report={report} section={section} />
          </div>
        </main>
      </div>
    </ReportShell>
  )
}
