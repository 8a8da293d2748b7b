import type { PublicReport } from './model'
import { reportName } from './names'
import { type YearFigure, yearInFigures } from './year-in-figures'

/** Where an edition keeps the picture that is shown where its pages are shared. */
export const picturePath = 'forhandsvisning.png'

/** As many figures as can be read at the size of a thumb. */
export const picturedFigures = (report: PublicReport): YearFigure[] => yearInFigures(report).slice(0, 3)

const known = new WeakMap<PublicReport, string>()

/** What the picture says, for those who do not see it: the same on every page of a report. */
export function pictureWords(report: PublicReport): string {
  const found = known.get(report) ?? wordsOf(report)
  known.set(report, found)
  return found
}

function wordsOf(report: PublicReport): string {
  const figures = picturedFigures(report).map(({ figure: { label, value, unit } }) =>
    [`${label}:`, value, unit].filter(Boolean).join(' '),
  )
  return [`${reportName(report)}, ${report.installation.name}`, ...figures].join('. ')
}
