import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { type StepNow, stepNow } from '@/lib/core/steps'
import { type Approvers, approvers, namesOf } from '@/lib/sections/people'
import { type BoardRow, type OpenedReport, openReport } from './open'

/** A row with the names of those it lies with: who can sign it, else who owns it. */
export type HeldRow = BoardRow & { with: string[]; step: StepNow | null }
export type Board = Omit<OpenedReport, 'rows'> & { rows: HeldRow[] }

/** A report for its board; null where there is nothing for this actor. */
export async function openBoard(actor: Actor, slug: string): Promise<Board | null> {
  const opened = await openReport(actor, slug)
  if (!opened) return null
  const approversOf = await approvers(db)
  const holders = opened.rows.map((row) => holdersOf(row, approversOf))
  const names = await namesOf(db, holders.flat())
  const rows = opened.rows.map((row, i) => ({
    ...row,
    with: (holders[i] ?? []).map((id) => names[id] ?? id),
    step: stepNow(row),
  }))
  return { ...opened, rows }
}

function holdersOf(row: BoardRow, approversOf: Approvers): string[] {
  if (row.state === 'submitted') return approversOf(row)
  return row.ownerId === null || row.state === 'approved' ? [] : [row.ownerId]
}
