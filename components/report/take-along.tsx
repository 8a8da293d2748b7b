import { hasParts, wholeName } from '@/lib/core/exporting'
import { exportWords, type TakenAs, takenAs } from '@/lib/core/words/exports'
import { say } from '@/lib/core/words/say'
import type { PublicReport, PublicSection } from './model'
import { addressOf, sectionName } from './names'

/** Where the whole report stands in a form. */
export const wholeAddress = (report: PublicReport, as: TakenAs): string => `${report.base}/${wholeName}.${as}`

/** A chapter in each form that there is of one. A preview has none. */
export function ChapterForms({ report, section }: { report: PublicReport; section: PublicSection }) {
  return (
    <ul className="forms">
      {takenAs.filter(hasParts).map((as) => (
        <li key={as}>
          <a
            href={`${addressOf(report, section)}.${as}`}
            aria-label={`${exportWords[as].name}: ${sectionName(section)}`}
          >
            {exportWords[as].name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** At the end of a chapter: the chapter to take along, with all that stands below it. */
export function TakeAlong({ report, section }: { report: PublicReport; section: PublicSection }) {
  if (report.preview) return null
  return (
    <div>
      <h2>{say('Last ned kapittelet')}</h2>
      {section.children.length > 0 && <p>{say('PDF, Word og Markdown har delkapitlene med.')}</p>}
      <ChapterForms report={report} section={section} />
      <p className="meta">
        <a href={`${report.base}/last-ned`}>{say('Hele rapporten og tabellene')}</a>
      </p>
    </div>
  )
}
