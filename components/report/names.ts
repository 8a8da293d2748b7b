import type { PublicNode, PublicReport, PublicSection } from './model'

/** "Årsrapport 2026"; the year is not said twice where the title has it. */
export function reportName({ title, year }: { title: string; year: number }): string {
  return title.includes(String(year)) ? title : `${title} ${year}`
}

/** "4.2 Eiendom" */
export function sectionName(node: PublicNode): string {
  return `${node.number} ${node.title}`
}

export function addressOf(report: PublicReport, section: PublicSection): string {
  return `${report.base}/${section.path}`
}

/** Where a section stands for ever: in this edition. Null in a preview. */
export function lastingAddress(report: PublicReport, path: string): string | null {
  const edition = report.editions.at(-1)
  return report.preview || !edition ? null : lastingAddressOf(report.base, edition.number, path)
}

/** The same of any edition: "/2017/u/3/organisasjon". */
export const lastingAddressOf = (base: string, edition: number, path: string): string =>
  `${base}/u/${edition}${path && `/${path}`}`
