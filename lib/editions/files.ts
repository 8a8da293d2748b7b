import type { PublicReport, PublicSection } from '@/components/report/model'
import { reportName } from '@/components/report/names'
import { tableAddress } from '@/components/report/tables'
import type { Table } from '@/lib/core/blocks/table'
import { tableCsv } from '@/lib/core/csv'
import { inOrder } from '@/lib/core/order'
import { contentWords } from '@/lib/core/words/content'

/** One answer of an edition, before it is compressed and stored. */
export type RenderedFile = {
  /** Below the report's address; the front page is "". */
  path: string
  sectionId: string | null
  type: string
  body: string
  /** What a search may find; empty for files that are not pages of a section. */
  words: string
}

/** The CSV of each table of a section whose figures came along. */
export function tableFiles(section: PublicSection, numbers: ReadonlyMap<string, string>): RenderedFile[] {
  return inOrder(section.blocks)
    .filter((block): block is Table => block.kind === 'table' && !block.absent)
    .map((table) => {
      const number = numbers.get(table.id) ?? ''
      const name = `${contentWords[section.language].table} ${number}: ${table.caption}`
      return {
        path: tableAddress(section, number),
        sectionId: section.id,
        type: 'text/csv; charset=utf-8; header=absent',
        body: tableCsv(table, name, section.language),
        words: '',
      }
    })
}

/** A section for those who reuse it: its content as it was signed, with the numbers that the edition gave. */
export function jsonFile(
  report: PublicReport,
  section: PublicSection,
  numbers: ReadonlyMap<string, string>,
): RenderedFile {
  const blocks = inOrder(section.blocks)
  const numbered = blocks.filter((block) => numbers.has(block.id))
  const content = {
    publisher: report.installation.name,
    report: reportName(report),
    year: report.year,
    edition: report.editions.at(-1) ?? null,
    address: `${report.origin}${report.base}/${section.path}`,
    number: section.number,
    title: section.title,
    language: section.language,
    contact: section.contact,
    numbers: Object.fromEntries(numbered.map((block) => [block.id, numbers.get(block.id)])),
    blocks,
  }
  return {
    path: `${section.path}.json`,
    sectionId: section.id,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(content, null, 1)}\n`,
    words: '',
  }
}
