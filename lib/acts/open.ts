import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { type ActKind, actRoles, nextActs, stateOf } from '@/lib/core/acts'
import type { Refusal } from '@/lib/core/outcome'
import { gather } from '@/lib/editions/gather'
import { lastPublication } from '@/lib/editions/overview'
import { editionsOf } from '@/lib/editions/turn'
import { namesOf } from '@/lib/sections/people'
import { filesOf } from './attachments'
import { findReport } from './find'
import { actHindrance } from './hinder'
import { actsOf } from './read'

export type OpenedActs = NonNullable<Awaited<ReturnType<typeof openActs>>>

/** What has happened to a report, and what may be recorded next; null: not for this actor. */
export async function openActs(actor: Actor, slug: string) {
  const last = await lastPublication(slug)
  const [named] = await db.select({ id: report.id }).from(report).where(eq(report.slug, slug))
  const found = named && (await findReport(db, actor, named.id))
  if (!found) return null
  const [recorded, files] = await Promise.all([actsOf(db, named.id), filesOf(db, named.id)])
  const next = nextActs(actRoles(actor, found.departments), stateOf(recorded))
  const people = [...recorded.map((one) => one.recordedBy), ...files.map((one) => one.uploadedBy)]
  return {
    report: found.report,
    recorded,
    files,
    last,
    next,
    hindered: next[0] ? await hinderedNow(named.id, next[0]) : null,
    editions: await editionsOf(actor, named.id),
    mayManage: may(actor, 'manageReports'),
    people: await namesOf(db, people),
  }
}

/** What stops the next act, in words; null: nothing. */
async function hinderedNow(reportId: string, kind: ActKind): Promise<Refusal | null> {
  const act = { kind, date: '', by: '', caseNumber: '', wording: '', attachments: [] }
  const gathered = await gather(db, reportId, { stylesheet: '', act })
  if (!gathered) return null
  const hindered = await actHindrance(db, act, gathered)
  return hindered && !hindered.ok ? hindered.refusal : null
}
