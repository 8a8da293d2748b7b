import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import type { Actor } from '@/lib/core/access'
import { judgeFilling } from '@/lib/core/asking'
import { countOf, tableOf } from '@/lib/core/asking/cells'
import { numbers } from '@/lib/core/outline'
import type { Language } from '@/lib/core/section'
import { placesIn } from '@/lib/reports/rows'
import { draftsOf } from '@/lib/sections/find'
import { requestFacts, requestRows, wantedOf } from './find'

/** Figures that this person is asked for. The section itself may not be theirs to open. */
export type Owed = {
  id: string
  number: string
  title: string
  language: Language
  report: string
  caption: string
  by: string
  department: string
  due: string | null
  /** Null where there is nothing left to fill in. */
  count: { asked: number; empty: number } | null
}

/** What an actor is asked for and can fill in now, the most pressing first. */
export async function myRequests(actor: Actor): Promise<Owed[]> {
  const units = actor.grants.flatMap(({ role, departments }) =>
    role === 'editor' ? (departments ?? []) : [],
  )
  const rows = await requestRows(db).where(
    and(
      isNull(figureRequest.withdrawnAt),
      isNull(figureRequest.answeredAt),
      or(eq(figureRequest.personId, actor.id), inArray(figureRequest.departmentId, units)),
    ),
  )
  const homes = await draftsOf(
    db,
    rows.map(({ request }) => request.sectionId),
  )
  const found = new Map(homes.map((home) => [home.id, home]))
  const owed = rows.flatMap((row) => {
    const home = found.get(row.request.sectionId)
    const fits = home && judgeFilling(actor, requestFacts(row.request), home.facts).ok
    return fits ? [{ row, home }] : []
  })
  const numbered = new Map<string, ReadonlyMap<string, string>>()
  for (const { home } of owed)
    if (!numbered.has(home.reportId)) numbered.set(home.reportId, numbers(await placesIn(db, home.reportId)))
  return owed
    .map(({ row, home }) => ({
      id: row.request.id,
      number: numbered.get(home.reportId)?.get(home.id) ?? '',
      title: home.title,
      language: home.content.language,
      report: home.report,
      caption: tableOf(home.content.blocks, wantedOf(row.request))?.caption ?? '',
      by: row.by,
      department: row.department,
      due: row.request.due,
      count: countOf(home.content.blocks, wantedOf(row.request)),
    }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
}
