import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { draft, report } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { judgeFilling } from '@/lib/core/asking'
import { answerInSight, inSight, type OpenedRequest } from '@/lib/core/asking/sight'
import { numbers } from '@/lib/core/outline'
import { placesIn } from '@/lib/reports/rows'
import { answer } from '@/lib/sections/since'
import { answeredOf, findRequest, isLate, wantedOf } from './find'

/** A request for whoever fills it in; null: not there, or not for this actor. A withdrawn one shows no figures. */
export async function openRequest(actor: Actor, id: string): Promise<OpenedRequest | null> {
  const held = await findRequest(db, actor, id)
  if (!held) return null
  const { row, facts, found } = held
  const [home] = await db
    .select({ content: draft.content, title: report.title, year: report.year })
    .from(draft)
    .innerJoin(report, eq(report.id, found.reportId))
    .where(eq(draft.sectionId, found.id))
  if (!home) return null
  const { request } = row
  const wanted = wantedOf(request)
  const sight = facts.withdrawn ? { ...home.content, blocks: [] } : home.content
  const allowed = judgeFilling(actor, facts, found.facts)
  const { collisions } = answerInSight(await answer(db, found, []), wanted)
  return {
    id,
    number: numbers(await placesIn(db, found.reportId)).get(found.id) ?? '',
    title: found.title,
    report: { title: home.title, year: home.year },
    wanted,
    department: row.department,
    by: row.by,
    due: request.due,
    late: isLate(request),
    note: request.note,
    answered: answeredOf(row),
    content: inSight(sight, wanted),
    version: found.version,
    savedAt: found.savedAt.toISOString(),
    collisions: facts.withdrawn ? [] : collisions,
    shut: allowed.ok ? null : allowed.refusal.says,
    mayTakeBack: facts.answered && judgeFilling(actor, { ...facts, answered: false }, found.facts).ok,
  }
}
