import {
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { PublicNode, PublicReport } from '@/components/report/model'
import { reportName, sectionName } from '@/components/report/names'
import { standsWords } from '@/components/report/stands'
import { latestCorrection } from '@/components/report/status'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { saidWith } from '@/lib/exports/said'
import { textWidth } from './table'

export type Wanted = { report: PublicReport; section: PublicNode | null; draft: boolean }

/** What the document is called. */
export const titleOf = ({ report, section }: Wanted): string =>
  section ? `${sectionName(section)}. ${reportName(report)}` : reportName(report)

/** Which edition it is, and how far the report has come. */
export function statusOf({ report, draft }: Wanted): string {
  const edition = report.editions.at(-1)
  if (draft || !edition) return say('Utkast, ikke publisert.')
  const published = say('Utgave {number}, publisert {date}.', {
    number: String(edition.number),
    date: dateWords(edition.published),
  })
  return [published, standsWords(report)].filter(Boolean).join(' ')
}

/** The first page, and the contents, which Word fills in with the numbers of the pages. */
export function opening(wanted: Wanted): FileChild[] {
  const { report, section, draft } = wanted
  const edition = report.editions.at(-1)
  const path = section?.path ? `/${section.path}` : ''
  const corrected = draft ? null : latestCorrection(report)
  const address = edition && !draft ? `${report.origin}${report.base}/u/${edition.number}${path}` : ''
  return [
    ...(draft
      ? [new Paragraph({ children: [new TextRun({ text: say('UTKAST'), bold: true, size: 32 })] })]
      : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun(section ? sectionName(section) : reportName(report))],
    }),
    new Paragraph({
      style: 'Ingress',
      children: [
        new TextRun([section && reportName(report), report.installation.name].filter(Boolean).join(', ')),
      ],
    }),
    new Paragraph({ style: 'Merknad', children: [new TextRun(statusOf(wanted))] }),
    ...(corrected
      ? [
          new Paragraph({
            style: 'Merknad',
            children: [new TextRun({ text: `${say('Rettelser')} `, bold: true }), new TextRun(corrected)],
          }),
        ]
      : []),
    ...(address ? [new Paragraph({ style: 'Merknad', children: [new TextRun(address)] })] : []),
    new Paragraph({ style: 'Innhold', pageBreakBefore: true, children: [new TextRun(say('Innhold'))] }),
    new TableOfContents(say('Innhold'), { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
  ]
}

/** What stands on every page: whose it is, whether it is a draft, and its number. */
export function around(wanted: Wanted) {
  const { report, draft } = wanted
  const head = [draft ? say('UTKAST') : '', titleOf(wanted), report.installation.name]
    .filter(Boolean)
    .join(' · ')
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'Merknad',
            tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
            children: [
              new TextRun({ text: `${head}\t`, bold: draft }),
              ...saidWith('Side {page} av {pages}', {
                page: new TextRun({ children: [PageNumber.CURRENT] }),
                pages: new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
              }).map((one) => (typeof one === 'string' ? new TextRun(one) : one)),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ style: 'Merknad', children: [new TextRun(statusOf(wanted))] })],
      }),
    },
  }
}
