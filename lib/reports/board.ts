import { db } from '@/db/connection'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { isHeading, isLate } from '@/lib/core/board'
import { type StepNow, stepNow } from '@/lib/core/steps'
import { type Approvers, holders, namesOf } from '@/lib/sections/people'
import { type BoardRow, type OpenedReport, openReport } from './open'

/** A row with the names of those it lies with: who can sign it, else who owns it. */
export type HeldRow = BoardRow & {
  with: string[]
  step: StepNow | null
  /** Who could bring a late section further, those who write for its unit too. */
  waitsFor: { id: string; name: string }[]
}
export type Board = Omit<OpenedReport, 'rows'> & { rows: HeldRow[] }

/** A report for its board; null where there is nothing for this actor. */
export async function openBoard(actor: Actor, slug: string): Promise<Board | null> {
  const opened = await openReport(actor, slug)
  if (!opened) return null
  const { approversOf, holdersOf } = await holders(db)
  const day = today()
  const held = opened.rows.map((row) => ({
    row,
    with: withWhom(row, approversOf),
    waitsFor: row.readable && isLate(row, day) && !isHeading(row) ? holdersOf(row) : [],
  }))
  const names = await namesOf(
    db,
    held.flatMap((one) => [...one.with, ...one.waitsFor]),
  )
  const rows = held.map((one) =>
    Object.assign(one.row, {
      with: one.with.map((id) => names[id] ?? id),
      waitsFor: one.waitsFor.map((id) => ({ id, name: names[id] ?? id })),
      step: stepNow(one.row),
    }),
  )
  return { ...opened, rows }
}

function withWhom(row: BoardRow, approversOf: Approvers): string[] {
  if (row.state === 'submitted') return approversOf(row)
  return row.ownerId === null || row.state === 'approved' ? [] : [row.ownerId]
}
