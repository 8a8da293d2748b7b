import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import type { PublicNode } from '@/components/report/model'
import { written } from './written'

const property = report.outline[3]?.children[1] as PublicNode

/** A section as Word has it; null: the report. */
async function xmlOf(section: PublicNode | null): Promise<string> {
  const docx = await written({ report, section, draft: false }, new Map(), '2027-06-09T00:00:00Z')
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
}

test('has room for every word of a table, in small letters where the columns are many', async () => {
  const columns = Array.from({ length: 7 }, (_, n) => ({
    ...{ id: `kolonne-${n}`, order: `a${n}`, label: 'Revidert budsjett', unit: 'millioner kroner' },
  }))
  const [table] = property.blocks.filter((block) => block.kind === 'table')
  const wide = { ...table!, columns: columns.map((one) => ({ ...table!.columns[0]!, ...one })) }
  const xml = await xmlOf({ ...property, blocks: [wide] })
  expect(xml).toContain('<w:pStyle w:val="LitenOverskriftscelle"/>')
  const [narrowest] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)]
    .map(([, w]) => Number(w))
    .sort((a, b) => a - b)
  // "(millioner" in bold letters of seven and a half points.
  expect(narrowest).toBeGreaterThan(900)
  expect(await xmlOf(null)).not.toContain('LitenCelle')
})

test('holds a short table together, with what stands below it', async () => {
  const tables = (await xmlOf(null)).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  expect(tables).toHaveLength(5)
  for (const table of tables) {
    expect((table.match(/<w:tr>/g) ?? []).length).toBeLessThanOrEqual(13)
    expect(table.match(/<w:keepNext\/>/g)).toHaveLength((table.match(/<w:p>/g) ?? []).length)
  }
})
