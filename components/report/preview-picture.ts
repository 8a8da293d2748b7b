import type { PublicReport } from './model'
import { reportName } from './names'
import { type YearFigure, yearInFigures } from './year-in-figures'

/** Where an edition keeps the picture that is shown where its pages are shared. */
export const picturePath = 'forhandsvisning.png'

/** As many figures as can be read at the size of a thumb. */
export const picturedFigures = (report: PublicReport): YearFigure[] => yearInFigures(report).slice(0, 3)

/**
 * What the picture says, for those who do not see it. Its figures are told on the front page alone, where they stand:
 * else every page would hold what one table says, and go with it if that had to be erased.
 */
export function pictureWords(report: PublicReport, path: string): string {
  const figures = path === '' ? picturedFigures(report) : []
  const told = figures.map(({ figure: { label, value, unit } }) =>
    [`${label}:`, value, unit].filter(Boolean).join(' '),
  )
  return [`${reportName(report)}, ${report.installation.name}`, ...told].join('. ')
}
