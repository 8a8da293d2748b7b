import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { erasure } from '@/db/schema/erasures'
import { figureRequest } from '@/db/schema/figures'
import { department, person } from '@/db/schema/people'
import { draft, report, section } from '@/db/schema/reports'
import type { CorrectionState } from '@/lib/core/correcting'
import type { ErasureState } from '@/lib/core/erasing'
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

/** The section with this title in the report that is being written. */
export async function demoSectionTitled(title: string): Promise<string> {
  const { writing } = await demoReports()
  const [found] = await db
    .select({ id: section.id })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .where(and(eq(section.reportId, writing.id), eq(draft.title, title), isNull(section.removedAt)))
  if (!found) throw new Error(`The demo has no ${title}`)
  return found.id
}

/** The demo's people by what they do there; they sign in with these addresses. */
const people = {
  editor: 'bidragsyter@solvik.example',
  /** Owes figures to a section of another unit. */
  asked: 'amina.yusuf@solvik.example',
  approver: 'godkjenner.ledelse@solvik.example',
  manager: 'rapport@solvik.example',
  administrator: 'admin@solvik.example',
  secondAdministrator: 'personvern@solvik.example',
}
export type DemoRole = keyof typeof people

export async function demoPerson(role: DemoRole): Promise<string> {
  const [found] = await db.select({ id: person.id }).from(person).where(eq(person.email, people[role]))
  if (!found) throw new Error(`The demo has no ${role}`)
  return found.id
}

/** Figures that the demo asks for: still owed, or filled in. */
export async function demoRequest(which: 'open' | 'answered'): Promise<string> {
  const wanted = which === 'open' ? isNull : isNotNull
  const [found] = await db
    .select({ id: figureRequest.id })
    .from(figureRequest)
    .where(wanted(figureRequest.answeredAt))
    .orderBy(figureRequest.askedAt)
  if (!found) throw new Error(`Nothing asked for in the demo is ${which}`)
  return found.id
}

/** The section whose published text is being corrected, by where the correction stands. */
export async function demoCorrection(state: CorrectionState): Promise<string> {
  const [found] = await db
    .select({ section: correction.sectionId })
    .from(correction)
    .where(eq(correction.state, state))
  if (!found) throw new Error(`No correction in the demo is ${state}`)
  return found.section
}

/** A request to take something out of everything. */
export async function demoErasure(state: ErasureState): Promise<string> {
  const [found] = await db.select({ id: erasure.id }).from(erasure).where(eq(erasure.state, state))
  if (!found) throw new Error(`No erasure in the demo is ${state}`)
  return found.id
}

export async function demoDepartment(name: string): Promise<string> {
  const [found] = await db.select({ id: department.id }).from(department).where(eq(department.name, name))
  if (!found) throw new Error(`The demo has no ${name}`)
  return found.id
}
