import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report, section } from '@/db/schema/reports'
import type { State } from '@/lib/core/workflow'

/** The two reports of the demo: the one being written, and the one readers have. */
export async function demoReports() {
  const years = sql`${report.slug} = ${report.year}::text`
  const [writing, published] = await db.select().from(report).where(years).orderBy(desc(report.year)).limit(2)
  if (!writing || !published) throw new Error('The server under test has no demo')
  return { writing, published }
}

/** A section of Eiendom, or of anybody, that stands so in the demo. */
export async function demoSection(state: State): Promise<string> {
  const { writing } = await demoReports()
  const [found] = await db
    .select({ id: section.id })
    .from(section)
    .where(and(eq(section.reportId, writing.id), eq(section.state, state), isNull(section.removedAt)))
    .orderBy(section.order)
  if (!found) throw new Error(`Nothing in the demo is ${state}`)
  return found.id
}
