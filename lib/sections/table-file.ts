import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { tableCsv } from '@/lib/core/csv'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { slugOf } from '@/lib/core/report'
import type { tableFileSchema } from '@/lib/core/table-file'
import { tableXlsx, workbookType } from '@/lib/editions/workbook'
import { findSection } from './find'

type TableFile = { bytes: Buffer; type: string; name: string }

/** Whether there is a section here for this actor, whatever else they ask for. */
export async function mayFetch(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  return (await findSection(db, actor, id)) ? done() : absent
}

/** A table of the draft as it was last saved, for whoever may read the section. */
export async function tableFile(
  actor: Actor,
  { id, table: wanted, as }: z.infer<typeof tableFileSchema>,
): Promise<Outcome<TableFile>> {
  if (!(await findSection(db, actor, id))) return absent
  const [found] = await db.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, id))
  const table = found?.content.blocks.find((block) => block.id === wanted)
  if (!found || table?.kind !== 'table') return absent
  const { language } = found.content
  const name = `${table.caption.trim() ? slugOf(table.caption) : 'tabell'}.${as}`
  if (as === 'xlsx')
    return done({ bytes: await tableXlsx(table, table.caption, language), type: workbookType, name })
  return done({
    bytes: Buffer.from(tableCsv(table, table.caption, language)),
    type: 'text/csv; charset=utf-8',
    name,
  })
}
