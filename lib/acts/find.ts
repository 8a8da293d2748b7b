import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may, mayRead } from '@/lib/core/access'
import { sectionRows } from '@/lib/reports/rows'
import { factsOf } from '@/lib/sections/find'

/** A report that this actor may open, with the units that have a part in it; null: not for them. */
export async function findReport(tx: Tx, actor: Actor, id: string) {
  const [found] = await tx.select().from(report).where(eq(report.id, id))
  if (!found) return null
  const rows = await sectionRows(tx, id)
  const opens = may(actor, 'manageReports') || rows.some((row) => mayRead(actor, factsOf(row)))
  return opens ? { report: found, departments: [...new Set(rows.map((row) => row.departmentId))] } : null
}
