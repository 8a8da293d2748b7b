import type { PublicInstallation, PublicNode, PublicReport } from '@/components/report/model'
import { reportName } from '@/components/report/names'
import { pagesOf } from '@/components/report/outline'
import { standsWords } from '@/components/report/stands'
import { exhibitNumbers } from '@/lib/core/numbering'
import { sectionData } from '@/lib/editions/section-data'
import { inLanguage } from '@/lib/language'

type Numbers = ReadonlyMap<string, string>

/** The shape of what is written below. An older one is read by its number, if there ever is another. */
const format = 1

/**
 * The whole report as data: for those who reuse it, and for us, who make every other file of an edition from it. So an
 * old edition gives what it said, whatever has become of its sections, units and acts since. docs/rapport-json.md says what it holds.
 */
export const wholeJson = (report: PublicReport): string =>
  inLanguage(report.language, () => `${JSON.stringify(dataOf(report))}\n`)

function dataOf(report: PublicReport) {
  const { installation, pictures, past, front, outline, preview: _, title, ...rest } = report
  const numbers = exhibitNumbers(pagesOf(outline))
  return {
    format,
    publisher: installation.name,
    report: reportName(report),
    title,
    edition: report.editions.at(-1) ?? null,
    status: standsWords(report),
    address: `${report.origin}${report.base}`,
    ...rest,
    installation: whose(installation),
    front: front && nodeData(report, front, exhibitNumbers([front])),
    sections: outline.map((node) => nodeData(report, node, numbers)),
    pictures: Object.fromEntries(pictures),
    past: Object.fromEntries(past),
  }
}

function nodeData(report: PublicReport, node: PublicNode, numbers: Numbers): NodeData {
  const { id, path, statute, children } = node
  return {
    ...{ id, path, statute },
    ...sectionData(report, node, numbers),
    sections: children.map((child) => nodeData(report, child, numbers)),
  }
}

type NodeData = Pick<PublicNode, 'id' | 'path' | 'statute'> &
  ReturnType<typeof sectionData> & { sections: NodeData[] }

/** The report that an edition was drawn from, of what it stores. A part that is missing here does not compile. */
export function reportFrom(stored: Buffer): PublicReport {
  const data = JSON.parse(stored.toString())
  if (data.format !== format) throw new Error(`An edition has a whole report of format ${data.format}`)
  return {
    installation: whose(data.installation),
    origin: data.origin,
    title: data.title,
    year: data.year,
    // Drawn before there was a choice, it was in bokmål.
    language: data.language ?? 'nb',
    base: data.base,
    stylesheet: data.stylesheet,
    editions: data.editions,
    acts: data.acts,
    attachments: data.attachments,
    erased: data.erased,
    preview: false,
    front: data.front && nodeFrom(data.front),
    outline: data.sections.map(nodeFrom),
    pictures: new Map(Object.entries(data.pictures)),
    past: new Map(Object.entries(data.past)),
    others: data.others,
  }
}

function nodeFrom({ address: _, numbers: __, sections, ...node }: NodeData): PublicNode {
  return { ...node, children: sections.map(nodeFrom) }
}

/** What readers are told of it, whatever else its row has. Drawn before it had a colour, it was in ours. */
const whose = (installation: PublicInstallation) => {
  const { name, address, email, accessibilityUrl, organisationNumber = '' } = installation
  const { license, colour = '', logo, demo } = installation
  return { name, address, email, accessibilityUrl, organisationNumber, license, colour, logo, demo }
}
