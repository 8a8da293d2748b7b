import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { act } from '@/db/schema/acts'
import { edition } from '@/db/schema/reports'
import type { Act, PlannedAct } from '@/lib/core/acts'
import { attachmentsIn } from './attachments'

/** Every act that was recorded of a report, the oldest first. */
export async function actsOf(tx: Tx, reportId: string) {
  const rows = await tx
    .select({ act, number: edition.number })
    .from(act)
    .innerJoin(edition, eq(edition.id, act.editionId))
    .where(eq(act.reportId, reportId))
    .orderBy(asc(edition.number))
  return rows.map(({ act, number }) => ({ ...act, number }))
}

export type RecordedAct = Awaited<ReturnType<typeof actsOf>>[number]

/** The acts as readers are told of them, with the one that is being recorded, and the files that they name. */
export async function publicActs(tx: Tx, reportId: string, next: PlannedAct | null) {
  const all: PlannedAct[] = [...(await actsOf(tx, reportId)), ...(next ? [next] : [])]
  const acts = all.map(
    ({ kind, date, by, caseNumber, wording }): Act => ({ kind, date, by, caseNumber, wording }),
  )
  const named = new Set(all.flatMap(({ attachments }) => attachments))
  return { acts, attachments: await attachmentsIn(tx, [...named]) }
}
