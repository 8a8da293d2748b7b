import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { flat } from '@/lib/core/outline'
import { findSection, standing } from '@/lib/sections/find'
import { rowsOf } from '@/lib/work/mine'
import { type WaitingSection, waitingFor } from './waiting'

export type Chapter = { id: string; number: string; title: string; waiting: WaitingSection[] }

/**
 * A section with all below it that waits for this actor. Who may sign something below may open it; null: nothing here
 * is theirs to read.
 */
export async function openChapter(actor: Actor, id: string): Promise<Chapter | null> {
  const [found, stands, all] = await Promise.all([
    findSection(db, actor, id),
    standing(db, id),
    waitingFor(actor),
  ])
  if (!stands) return null
  const [home] = await db.select().from(report).where(eq(report.id, stands.reportId))
  const top = home && (await rowsOf(home)).find((row) => row.id === id)
  if (!top) return null
  const below = new Set([id, ...flat(top.children).map((one) => one.id)])
  const waiting = all.filter((one) => below.has(one.id))
  if (!found && waiting.length === 0) return null
  return { id, number: top.number, title: top.title, waiting }
}
