import type { Table } from '@/lib/core/blocks/table'
import { licenses } from '@/lib/core/open-data/license'
import { inOrder } from '@/lib/core/order'
import { say } from '@/lib/core/words/say'
import type { PublicNode, PublicReport, PublicSection } from './model'
import { addressOf, lastingAddress, reportName, sectionName } from './names'
import { hasPage } from './outline'
import { tableAddress, workbookAddress } from './tables'

/** What search engines are told of a page, in the words of schema.org. Nothing of a draft. */

export type Thing = Record<string, unknown>

/** A report in the edition that is drawn; null: it is not published. */
export function reportThing(report: PublicReport): Thing | null {
  const self = lastingAddress(report, '')
  const last = report.editions.at(-1)
  if (self === null || !last) return null
  return {
    '@type': 'Report',
    '@id': report.origin + self,
    url: report.origin + report.base,
    name: reportName(report),
    version: String(last.number),
    inLanguage: report.language,
    ...shared(report),
    temporalCoverage: String(report.year),
  }
}

/** A section as a chapter of its report. */
export function chapterThing(report: PublicReport, section: PublicSection): Thing {
  return {
    '@type': 'Chapter',
    '@id': report.origin + lastingAddress(report, section.path),
    url: report.origin + addressOf(report, section),
    name: sectionName(section),
    inLanguage: section.language,
    isPartOf: partOf(report),
    ...shared(report),
  }
}

/** The tables of a section that came along, each with its files. */
export function tableThings(
  report: PublicReport,
  section: PublicSection,
  numbers: ReadonlyMap<string, string>,
): Thing[] {
  const page = report.origin + addressOf(report, section)
  return inOrder(section.blocks).flatMap((block) => {
    if (block.kind !== 'table' || block.absent) return []
    const csv = `${report.origin}${report.base}/${tableAddress(section, block.id, numbers.get(block.id) ?? '')}`
    return [
      {
        '@type': 'Dataset',
        url: `${page}#tabell-${block.id}`,
        name: block.caption || sectionName(section),
        description: say('Tabell i {section}, {report} fra {publisher}.', {
          section: sectionName(section),
          report: reportName(report),
          publisher: report.installation.name,
        }),
        inLanguage: section.language,
        isPartOf: partOf(report),
        ...shared(report),
        creator: publisher(report),
        variableMeasured: measured(block),
        distribution: [download(csv, 'text/csv'), download(workbookAddress(csv), xlsx)],
      },
    ]
  })
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const download = (contentUrl: string, encodingFormat: string): Thing => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
})

const measured = (table: Table) =>
  inOrder(table.rows)
    .filter(({ label, total }) => label !== '' && !total)
    .slice(0, 20)
    .map(({ label }) => label)

/** Where the page stands: the reports, this one, the chapters above, and the page. */
export function trailThing(report: PublicReport, above: readonly PublicNode[], here: string | null): Thing {
  return trail([
    { name: report.installation.name, item: `${report.origin}/` },
    { name: reportName(report), item: report.origin + report.base },
    ...above.map((node) => ({
      name: sectionName(node),
      ...(hasPage(node) && { item: report.origin + addressOf(report, node) }),
    })),
    ...(here === null ? [] : [{ name: here }]),
  ])
}

/** The steps down to a page, each with its whole address where it has a page; the last is the page itself. */
export const trail = (steps: readonly { name: string; item?: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
})

const partOf = (report: PublicReport): Thing => ({
  '@type': 'Report',
  '@id': report.origin + lastingAddress(report, ''),
  name: reportName(report),
})

/** Whose the pages are. */
export const publisher = ({
  installation,
  origin,
}: Pick<PublicReport, 'installation' | 'origin'>): Thing => ({
  '@type': 'GovernmentOrganization',
  name: installation.name,
  url: `${origin}/`,
  // 0192 is Enhetsregisteret among the registers of ISO 6523.
  ...(installation.organisationNumber && { iso6523Code: `0192:${installation.organisationNumber}` }),
})

function shared(report: PublicReport): Thing {
  return {
    datePublished: report.editions[0]?.published,
    dateModified: report.editions.at(-1)?.published,
    publisher: publisher(report),
    license: licenses[report.installation.license].url,
  }
}
