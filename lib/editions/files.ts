import type { PublicReport, PublicSection } from '@/components/report/model'
import { lastingAddress, reportName } from '@/components/report/names'
import { standsWords } from '@/components/report/stands'
import { isBody, jsonStatAddress, tableAddress, workbookAddress } from '@/components/report/tables'
import type { Block } from '@/lib/core/blocks/all'
import type { Table } from '@/lib/core/blocks/table'
import { tableCsv } from '@/lib/core/csv'
import { wholeJsonPath } from '@/lib/core/exporting'
import { tableJsonStat } from '@/lib/core/json-stat'
import { inOrder } from '@/lib/core/order'
import { seatsTable } from '@/lib/core/seats-table'
import type { Language } from '@/lib/core/section'
import { contentWords } from '@/lib/core/words/content'
import { wholeJson } from '@/lib/exports/whole'
import { sectionData } from './section-data'
import { tableXlsx, workbookType } from './workbook'

/** One answer of an edition, before it is compressed and stored. */
export type RenderedFile = {
  /** Below the report's address; the front page is "". */
  path: string
  sectionId: string | null
  type: string
  /** Called when its turn comes: thousands of pages at once would hold up everybody whom this server answers. */
  draw: () => string | Promise<Buffer>
}

/** Each table of a section whose figures came along, as CSV, as a workbook and as JSON-stat. */
export function tableFiles(
  report: PublicReport,
  section: PublicSection,
  numbers: ReadonlyMap<string, string>,
): RenderedFile[] {
  const stands = standsWords(report)
  return inOrder(section.blocks)
    .flatMap((block) => tablesOf(block, section.language))
    .flatMap((table): RenderedFile[] => {
      const number = numbers.get(table.id) ?? ''
      const words = contentWords[section.language]
      const name = `${isBody(section, table.id) ? words.figure : words.table} ${number}: ${table.caption}${stands && ` (${stands.replace(/\.$/, '')})`}`
      const csvPath = tableAddress(section, table.id, number)
      const shared = { sectionId: section.id }
      return [
        {
          ...shared,
          path: csvPath,
          type: 'text/csv; charset=utf-8; header=absent',
          draw: () => tableCsv(table, name, section.language),
        },
        {
          ...shared,
          path: workbookAddress(csvPath),
          type: workbookType,
          draw: () => tableXlsx(table, name, section.language),
        },
        dataFile(jsonStatAddress(csvPath), section.id, () =>
          written(
            tableJsonStat(table, {
              label: name,
              href: `${report.origin}${lastingAddress(report, jsonStatAddress(csvPath)) ?? ''}`,
              updated: report.editions.at(-1)?.published ?? null,
              language: section.language,
            }),
          ),
        ),
      ]
    })
}

/** What of a block has rows: a table that came along, an elected body. */
function tablesOf(block: Block, language: Language): Table[] {
  if (block.kind === 'seats') return [seatsTable(block, language)]
  return block.kind === 'table' && !block.absent ? [block] : []
}

/**
 * A section for those who reuse it: its content as it was signed, with the numbers that the edition gave. The read API
 * tells of a section from this too (lib/open-data).
 */
export function jsonFile(
  report: PublicReport,
  section: PublicSection,
  numbers: ReadonlyMap<string, string>,
): RenderedFile {
  const content = {
    publisher: report.installation.name,
    report: reportName(report),
    year: report.year,
    edition: report.editions.at(-1) ?? null,
    status: standsWords(report),
    acts: report.acts,
    ...(report.erased.length > 0 && { erased: report.erased }),
    ...sectionData(report, section, numbers),
  }
  return dataFile(`${section.path}.json`, section.id, () => written(content))
}

/** The whole report as data. It gathers what all sections say, as the front page does. */
export const wholeFile = (report: PublicReport): RenderedFile =>
  dataFile(wholeJsonPath, null, () => wholeJson(report))

const written = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`

function dataFile(path: string, sectionId: string | null, draw: () => string): RenderedFile {
  return { path, sectionId, type: 'application/json; charset=utf-8', draw }
}
