import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { act } from '@/db/schema/acts'
import { now } from '@/lib/clock'
import type { PlannedAct } from '@/lib/core/acts'

type Made = { reportId: string; editionId: string; recordedBy: string }

/** Keeps an act with the edition that tells of it; gives the words of its event. */
export async function keepAct(tx: Tx, planned: PlannedAct, made: Made) {
  const id = nanoid()
  await tx.insert(act).values({ id, ...planned, ...made, recordedAt: now() })
  const { kind, date, by, caseNumber, attachments } = planned
  return {
    kind: `report.${kind}` as const,
    data: { act: id, date, by, ...(caseNumber && { caseNumber }), attachments },
  }
}
