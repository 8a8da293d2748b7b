import { and, eq, inArray, like } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { draft, report, section } from '@/db/schema/reports'
import { type Actor, mayRead, relations } from '@/lib/core/access'
import { type Finding, findings, mark } from '@/lib/core/agreeing'
import { flat, outline } from '@/lib/core/outline'
import { sectionRows } from '@/lib/reports/rows'
import { factsOf } from '@/lib/sections/find'

/** Why a finding stands, who said so, and when. */
export type Settled = { key: string; reason: string; by: string; at: Date }

export type ShownFinding = Finding & { settled: Settled | null; maySettle: boolean }

/** What cannot all be right in the sections that this actor may read, as their drafts stand. */
export async function findingsFor(tx: Tx, actor: Actor, reportId: string): Promise<ShownFinding[]> {
  const [home] = await tx.select().from(report).where(eq(report.id, reportId))
  const rows = flat(outline(await sectionRows(tx, reportId))).filter((row) => mayRead(actor, factsOf(row)))
  if (!home || home.imported || rows.length === 0) return []
  const contents = await contentsOf(tx, reportId)
  const told = rows.flatMap(({ id, number, title }) => {
    const content = contents.get(id)
    return content ? [{ id, number, title, content }] : []
  })
  const writes = new Set(rows.filter((row) => isWriter(actor, row)).map(({ id }) => id))
  const away = await settledIn(tx, reportId)
  return findings(told, home.year).map((one) => ({
    ...one,
    settled: away.find(({ key }) => one.keys.includes(key)) ?? null,
    maySettle: one.places.some(({ section }) => writes.has(section)),
  }))
}

/** Whoever writes a section, wherever it stands in its course, and the manager of all of them. */
const isWriter = (actor: Actor, row: Parameters<typeof factsOf>[0]) =>
  relations(actor, factsOf(row)).some((one) => ['editor', 'owner', 'manager'].includes(one))

async function contentsOf(tx: Tx, reportId: string) {
  const rows = await tx
    .select({ id: section.id, content: draft.content })
    .from(draft)
    .innerJoin(section, eq(section.id, draft.sectionId))
    .where(eq(section.reportId, reportId))
  return new Map(rows.map(({ id, content }) => [id, content]))
}

async function settledIn(tx: Tx, reportId: string): Promise<Settled[]> {
  const rows = await tx
    .select({ key: hiddenHint.hint, reason: hiddenHint.reason, by: hiddenHint.personId, at: hiddenHint.at })
    .from(hiddenHint)
    .innerJoin(section, eq(section.id, hiddenHint.sectionId))
    .where(and(eq(section.reportId, reportId), like(hiddenHint.hint, `${mark}%`)))
  return rows
}

/** Forgets that a finding was put away, in whichever section it is kept. */
export async function forget(tx: Tx, reportId: string, key: string): Promise<void> {
  const here = tx.select({ id: section.id }).from(section).where(eq(section.reportId, reportId))
  await tx.delete(hiddenHint).where(and(eq(hiddenHint.hint, key), inArray(hiddenHint.sectionId, here)))
}
