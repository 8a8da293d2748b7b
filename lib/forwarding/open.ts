import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import type { ForwardPlan } from '@/lib/core/forward/plan'
import type { ForwardWish } from '@/lib/core/forward/wish'
import type { Refusal } from '@/lib/core/outcome'
import { flat, outline } from '@/lib/core/outline'
import { allDepartments } from '@/lib/departments/read'
import { counting, hindranceOf, planned } from './plan'
import { sourceOf } from './source'

type ReportRow = typeof report.$inferSelect
type Named = { id: string; name: string }

/** A unit that has sections, closed or not. */
export type UnitInUse = Named & { closed: boolean; sections: Named[] }

export type OpenedForward = {
  report: ReportRow
  /** Units that have sections in it; those that were closed first. */
  units: UnitInUse[]
  /** Units that can have sections, in the order of their tree. */
  living: (Named & { depth: number })[]
  /** Reports that were made of it. */
  made: { slug: string; title: string; year: number }[]
}

/** What a manager chooses among who rolls a report forward; null: not there, or not for this actor. */
export async function openForward(actor: Actor, slug: string): Promise<OpenedForward | null> {
  const home = await homeOf(actor, slug)
  if (!home) return null
  const [source, departments, made] = await Promise.all([
    sourceOf(db, home),
    allDepartments(),
    db
      .select({ slug: report.slug, title: report.title, year: report.year })
      .from(report)
      .where(eq(report.continuesId, home.id))
      .orderBy(asc(report.year), asc(report.slug)),
  ])
  const rows = flat(outline(source.sections))
  const units = departments.flatMap(({ id, name, closedAt }): UnitInUse[] => {
    const sections = rows
      .filter((row) => row.departmentId === id)
      .map((row) => ({ id: row.id, name: `${row.number} ${row.title}`.trim() }))
    return sections.length > 0 ? [{ id, name, closed: closedAt !== null, sections }] : []
  })
  return {
    report: home,
    units: units.toSorted((a, b) => Number(b.closed) - Number(a.closed)),
    living: departments
      .filter(({ closedAt }) => !closedAt)
      .map(({ id, name, depth }) => ({ id, name, depth })),
    made,
  }
}

export type ForwardPreview = {
  report: ReportRow
  plan: ForwardPlan
  /** What this person has seen, to be made so or not at all. */
  seen: string
  /** Why it cannot be made; null: it can. */
  refusal: Refusal | null
  units: Record<string, string>
  people: Record<string, string>
}

/** The whole report as it would be, before anything is made; null: not there, or not for this actor. */
export async function previewForward(
  actor: Actor,
  slug: string,
  wish: Omit<ForwardWish, 'from'>,
): Promise<ForwardPreview | null> {
  const home = await homeOf(actor, slug)
  if (!home) return null
  const whole = { from: home.id, ...wish }
  const ready = await planned(db, home, whole)
  const names = (all: ReadonlyMap<string, { name: string }>) =>
    Object.fromEntries([...all].map(([id, { name }]) => [id, name]))
  return {
    report: home,
    plan: ready.plan(counting()),
    seen: ready.seen,
    refusal: await hindranceOf(db, home, whole, ready),
    units: names(ready.world.units),
    people: names(ready.world.people),
  }
}

async function homeOf(actor: Actor, slug: string): Promise<ReportRow | null> {
  if (!may(actor, 'manageReports')) return null
  const [home] = await db.select().from(report).where(eq(report.slug, slug))
  return home ?? null
}
