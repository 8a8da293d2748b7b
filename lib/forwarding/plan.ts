import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { report } from '@/db/schema/reports'
import type { NewId } from '@/lib/core/blocks/kind'
import { fingerprint } from '@/lib/core/fingerprint'
import { type ForwardPlan, planForward } from '@/lib/core/forward/plan'
import type { SourceReport, World } from '@/lib/core/forward/source'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { type Refusal, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { sourceOf, worldNow } from './source'

type ReportRow = typeof report.$inferSelect

export type Planned = {
  source: SourceReport
  world: World
  plan: (newId: NewId) => ForwardPlan
  /** Tells whether a plan is still the one that was seen. */
  seen: string
}

/** All that rolling a report forward rests on, as it stands now. */
export async function planned(tx: Tx, home: ReportRow, wish: ForwardWish): Promise<Planned> {
  const [source, world] = [await sourceOf(tx, home), await worldNow(tx)]
  const plan = (newId: NewId) => planForward(source, wish, world, newId)
  return { source, world, plan, seen: fingerprint(JSON.stringify([wish, plan(counting())])) }
}

/** Ids that are the same each time, for what is only looked at. */
export function counting(): NewId {
  let last = 0
  return () => `planned-${++last}`
}

/** The report of this kind and year that was made of a report already; null: none was. */
export async function successor(tx: Tx, { from, kind, year }: ForwardWish): Promise<ReportRow | null> {
  const [made] = await tx
    .select()
    .from(report)
    .where(and(eq(report.continuesId, from), eq(report.kind, kind), eq(report.year, year)))
  return made ?? null
}

/** Why this wish cannot be made, whatever stands in the report; null: it can. */
export async function hindranceOf(
  tx: Tx,
  home: ReportRow,
  wish: ForwardWish,
  { source, world }: Planned,
): Promise<Refusal | null> {
  if (wish.year < home.year) {
    const says = say('Den nye rapporten kan ikke være eldre enn {year}.', { year: String(home.year) })
    return refused('invalid', says, { fields: { year: says } }).refusal
  }
  const there = new Set(source.sections.map(({ id }) => id))
  const moved = [...wish.units, ...wish.sections].flatMap(({ to }) => to ?? [])
  if (moved.some((to) => world.units.get(to)?.closed !== false))
    return refused('invalid', say('En enhet du har valgt, er lagt ned. Velg en annen enhet.')).refusal
  if (wish.sections.some(({ from }) => !there.has(from)))
    return refused('stale', say('Et kapittel du har valgt enhet for, er tatt ut av rapporten.')).refusal
  const made = await successor(tx, wish)
  if (made)
    return refused('stale', say('«{title}» er allerede laget ut fra denne rapporten.', { title: made.title }))
      .refusal
  const [taken] = await tx.select({ id: report.id }).from(report).where(eq(report.slug, wish.slug))
  return taken ? addressTaken().refusal : null
}

export const addressTaken = () =>
  refused('invalid', say('Adressen er tatt.'), {
    fields: { slug: say('En annen rapport har denne adressen.') },
  })
