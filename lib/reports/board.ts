import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { approversOf, namesOf } from '@/lib/sections/people'
import { type BoardRow, type OpenedReport, openReport } from './open'

/** A row with the names of those it lies with: who can sign it, else who owns it. */
export type HeldRow = BoardRow & { with: string[] }
export type Board = Omit<OpenedReport, 'rows'> & { rows: HeldRow[] }

/** A report for its board; null where there is nothing for this actor. */
export async function openBoard(actor: Actor, slug: string): Promise<Board | null> {
  const opened = await openReport(actor, slug)
  if (!opened) return null
  const holders = await Promise.all(opened.rows.map(holdersOf))
  const names = await namesOf(db, holders.flat())
  const rows = opened.rows.map((row, i) => ({
    ...row,
    with: (holders[i] ?? []).map((id) => names[id] ?? id),
  }))
  return { ...opened, rows }
}

async function holdersOf({ state, departmentId, authors, ownerId }: BoardRow): Promise<string[]> {
  if (state === 'submitted') return approversOf(db, departmentId, authors)
  return ownerId === null || state === 'approved' ? [] : [ownerId]
}
