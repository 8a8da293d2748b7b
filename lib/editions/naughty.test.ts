import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readSheets } from '@/components/blocks/table/import/read'
import { report } from '@/components/report/fixture'
import type { PublicSection } from '@/components/report/model'
import type { Table } from '@/lib/core/blocks/table'
import { tableCsv } from '@/lib/core/csv'
import { inOrder } from '@/lib/core/order'
import type { Content } from '@/lib/core/section'
import { tableSheet } from '@/lib/core/table-sheet'
import { naughtySections } from '@/lib/core/testing/naughty'
import { jsonFile } from './files'
import { tableXlsx } from './workbook'

const sections = naughtySections()
const tables = sections.flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'table'))
const around = { id: 'kapittel-1', path: 'eiendom', number: '1', statute: null, contact: null, children: [] }

const bytesOf = (file: Uint8Array) => new Uint8Array(file).buffer
const fields = (table: Table) =>
  tableSheet(table, table.caption, 'nb')
    .lines.flat()
    .filter((one) => typeof one === 'string')

test('naughty words are the same in the section as data', () => {
  for (const content of sections as Content[]) {
    const section: PublicSection = { ...content, ...around }
    const data = JSON.parse(String(jsonFile(report, section, new Map()).draw()))
    expect(data).toMatchObject({ title: content.title, blocks: inOrder(content.blocks) })
  }
})

test('naughty words come back from CSV, formulas defused', () => {
  for (const table of tables) {
    const csv = tableCsv(table, table.caption, 'nb')
    const read = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' }).data.flat()
    const plainly = read.map((text) => text.replace(/^'/, ''))
    for (const text of fields(table)) expect(plainly).toContain(text.replace(/^'/, ''))
    expect(read.filter((text) => /^[=@+]/.test(text))).toEqual([])
  }
})

test('naughty words come back from a workbook', async () => {
  for (const table of tables) {
    const reading = await readSheets(bytesOf(await tableXlsx(table, table.caption, 'nb')), {})
    if (!reading.ok) throw new Error(`${JSON.stringify(table.caption)}: ${reading.says}`)
    const read = reading.file.sheets.flatMap(({ lines }) => lines.flat()).map(seen)
    for (const text of fields(table)) expect(read).toContain(seen(text))
  }
})

/** A cell that is brought in is one line. */
const seen = (text: string) => text.replace(/\s+/gu, ' ').trim()
