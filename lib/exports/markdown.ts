import type { PublicNode, PublicReport } from '@/components/report/model'
import { reportName, sectionName } from '@/components/report/names'
import { standsWords } from '@/components/report/stands'
import { markdownOf } from '@/lib/core/document/markdown'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
import { documentOf } from './document'

/** The report, or a section with all below it, as Markdown, with what it is in front. */
export const reportMarkdown = (report: PublicReport, section: PublicNode | null, draft = false): string =>
  inLanguage(report.language, () => written(report, section, draft))

function written(report: PublicReport, section: PublicNode | null, draft: boolean): string {
  const edition = draft ? undefined : report.editions.at(-1)
  const path = section?.path ? `/${section.path}` : ''
  const lasting = edition ? `/u/${edition.number}` : ''
  const about: [string, string | number][] = [
    ['title', section ? sectionName(section) : reportName(report)],
    ['report', reportName(report)],
    ['publisher', report.installation.name],
    ['year', report.year],
    ...(edition
      ? ([
          ['edition', edition.number],
          ['published', edition.published],
        ] as [string, string | number][])
      : []),
    ['status', draft ? say('UTKAST, ikke publisert.') : standsWords(report)],
    ['language', section?.language ?? report.language],
    ['address', `${report.origin}${report.base}${lasting}${path}`],
  ]
  const front = about.map(([name, says]) => `${name}: ${JSON.stringify(says)}`).join('\n')
  return `---\n${front}\n---\n\n${markdownOf(documentOf(report, section))}`
}
