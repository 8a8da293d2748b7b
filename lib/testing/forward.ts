import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import type { Cell, Table } from '@/lib/core/blocks/table'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { ready } from '@/lib/core/testing/ready'
import { makeForward } from '@/lib/forwarding/make'
import { previewForward } from '@/lib/forwarding/open'
import { sectionRows } from '@/lib/reports/rows'
import { signed } from './answering'
import { aReport, aSection, type Cast, must, save } from './cast'

/** Next year's report with everything that can come along, but for what is given. */
export function forwardWish(from: string, given: Partial<ForwardWish> = {}): ForwardWish {
  const along = { owners: true, steps: true, guidance: true, dates: true, tables: true, parts: true }
  const slug = `n-${nanoid(10)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`
  const about = { year: 2027, title: 'Årsrapport 2027', kind: 'annual', slug } as const
  return { from, ...about, along, keep: 'same', units: [], sections: [], ...given }
}

/** Rolls a report forward as a manager who has seen the preview; gives what was made. */
export async function rollForward({ turid }: Cast, home: { slug: string }, { from, ...wish }: ForwardWish) {
  const preview = await previewForward(turid, home.slug, wish)
  const { slug } = await must(makeForward(turid, { from, ...wish, seen: preview?.seen ?? '' }))
  const [made] = await db.select().from(report).where(eq(report.slug, slug))
  if (!made) throw new Error('The report was made')
  return { report: made, rows: await sectionRows(db, made.id) }
}

export const waitingCell: Cell = { value: '7.50', status: 'preliminary', due: '2027-06-15' }

/** A table with a figure of 2026 that is not final, with ids of its own. */
export function aWaitingTable(cell: Cell = waitingCell): Table {
  const table = ready.table(nanoid())
  const [row, column] = [nanoid(), nanoid()]
  const columns = table.columns.map((one) => ({ ...one, id: column }))
  const rows = table.rows.map((one) => ({ ...one, id: row, cells: { [column]: cell } }))
  return { ...table, columns, rows, notes: [] }
}

/** A report of 2026 with a signed section whose table has such a figure. */
export async function waitingForFinal(cast: Cast) {
  const home = await aReport(2026)
  const section = await aSection(cast, { report: home.id })
  const table = aWaitingTable()
  await save(cast.kari, section, [{ path: ['blocks', table.id], to: table }])
  await signed(cast, section)
  return { ...home, section, row: table.rows[0]?.id ?? '', column: table.columns[0]?.id ?? '' }
}
