import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { department, person } from '@/db/schema/people'
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

/** The demo's people by what they do there; they sign in with these addresses. */
const people = {
  editor: 'bidragsyter@solvik.example',
  approver: 'godkjenner.ledelse@solvik.example',
  manager: 'rapport@solvik.example',
  administrator: 'admin@solvik.example',
}
export type DemoRole = keyof typeof people

export async function demoPerson(role: DemoRole): Promise<string> {
  const [found] = await db.select({ id: person.id }).from(person).where(eq(person.email, people[role]))
  if (!found) throw new Error(`The demo has no ${role}`)
  return found.id
}

export async function demoDepartment(name: string): Promise<string> {
  const [found] = await db.select({ id: department.id }).from(department).where(eq(department.name, name))
  if (!found) throw new Error(`The demo has no ${name}`)
  return found.id
}
