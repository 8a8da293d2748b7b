import { LeadView } from '@/components/blocks/lead/view'
import { noteNumbers } from '@/lib/core/numbering'
import { plain } from '@/lib/core/rich'
import { brief } from '@/lib/core/words/lists'
import { Below } from './below'
import { Crumbs } from './crumbs'
import { Ends } from './ends'
import type { PublicReport, PublicSection } from './model'
import { foreign, sectionName } from './names'
import { trailTo } from './outline'
import { PartView } from './part'
import { opening, partsOf } from './parts'
import { Rail } from './rail'
import { ReportShell } from './report-shell'
import { Stands } from './stands'
import { Statute } from './statute'
import { tableAddress } from './tables'
import { Turn } from './turn'

type Props = {
  report: PublicReport
  section: PublicSection
  /** Those of the tables and figures of the whole report. */
  numbers: ReadonlyMap<string, string>
}

/** The page of one section: the very same for publishing and for preview. */
export function SectionPage({ report, section, numbers }: Props) {
  const notes = noteNumbers(section.blocks)
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
        lead ? brief(plain(lead.text), 155) : `${name} i ${report.installation.name}, ${report.year}.`
      }
      here={section.id}
    >
      <div className="wrap">
        <Crumbs report={report} above={trail.slice(0, -1)} here={name} language={section.language} />
        <main id="innhold" className="sec">
          <header lang={foreign(section.language)}>
            <Stands report={report} />
            <h1 className={isLong(section.title) ? 'long' : undefined}>
              <span>{section.number}</span> {section.title}
            </h1>
            {lead && <LeadView block={lead} />}
          </header>
          <Rail report={report} section={section} parts={parts} trail={trail} />
          <div className="parts">
            {parts.map((part) => (
              <PartView
                key={part.id}
                part={part}
                siblings={section.blocks}
                year={report.year}
                language={section.language}
                numberOf={numberOf}
                noteNumberOf={(id) => notes.get(id) ?? 0}
                pastOf={(id) => report.past.get(id) ?? null}
                onward={report.preview ? undefined : `${report.base}/${section.path}/videre`}
                pictureOf={(ref) => report.pictures.get(ref) ?? []}
                fileOf={(id) =>
                  report.preview ? null : `${report.base}/${tableAddress(section, id, numberOf(id))}`
                }
              />
            ))}
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

/** Would take many lines in the largest type, or has a word that is wider than the column. */
const isLong = (title: string) => title.length > 30 || /\S{16}/.test(title)
