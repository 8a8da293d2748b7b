import { and, asc, eq, gt, lte } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { version } from '@/db/schema/versions'
import type { Actor } from '@/lib/core/access'
import type { Written } from '@/lib/core/compare/credit'
import type { Content } from '@/lib/core/section'
import { askedOf } from './asked'
import { contentAt } from './contents'
import { findSection } from './find'
import { namesOf } from './people'

/** A saved version of a section, or what was signed in the one that it continues. */
export type From = number | 'last'

export type TwoPoints = { from: Content; to: Content; written: Written[]; people: Record<string, string> }

/** Two points of a section to compare, and who wrote between them; null: one is not there, or not for this actor. */
export async function twoPoints(actor: Actor, id: string, from: From, to: number): Promise<TwoPoints | null> {
  const found = await findSection(db, actor, id)
  if (!found || (from !== 'last' && from > to)) return null
  const [before, after, written] = await Promise.all([
    from === 'last' ? askedOf(db, actor, found).then((last) => last?.content) : contentAt(db, id, from),
    contentAt(db, id, to),
    writtenBetween(db, id, from === 'last' ? 0 : from, to),
  ])
  if (!before || !after) return null
  return {
    from: before,
    to: after,
    written,
    people: await namesOf(
      db,
      written.map((one) => one.personId),
    ),
  }
}

/** What was saved after one version, up to another. */
export async function writtenBetween(tx: Tx, id: string, from: number, to: number): Promise<Written[]> {
  return tx
    .select({ personId: version.personId, at: version.at, changes: version.changes })
    .from(version)
    .where(and(eq(version.sectionId, id), gt(version.version, from), lte(version.version, to)))
    .orderBy(asc(version.version))
}
