import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { collision } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Collision } from '@/lib/core/merge'
import { wroteOn } from '@/lib/core/merge/wrote-on'
import type { OpenCollision } from '@/lib/core/saving'
import { type Json, same } from '@/lib/core/tree'

/** Both texts of each collision, until somebody chooses. They survive reload and hinder submission. */
export async function openCollisions(tx: Tx, sectionId: string): Promise<OpenCollision[]> {
  const rows = await tx
    .select()
    .from(collision)
    .where(and(eq(collision.sectionId, sectionId), isNull(collision.resolvedAt)))
    .orderBy(asc(collision.at))
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    theirs: { ...row.theirs, by: row.theirsBy },
    mine: { ...row.mine, by: row.mineBy },
    at: row.at.toISOString(),
  }))
}

type Between = { sectionId: string; mineBy: string; theirsBy: string | null }

/** Keeps what could not be merged. `theirs` stands in the draft; `mine` waits here. */
export async function keepCollisions(tx: Tx, between: Between, found: readonly Collision[]): Promise<void> {
  if (found.length === 0) return
  await putBehind(tx, between, found)
  await tx.insert(collision).values(
    found.map((one) => ({
      id: nanoid(),
      ...between,
      path: [...one.path],
      at: now(),
      mine: one.mine === undefined ? {} : { value: one.mine },
      theirs: one.theirs === undefined ? {} : { value: one.theirs },
    })),
  )
}

/** Who writes on in a text that waits already has one text there: the earlier one goes into the history. */
async function putBehind(tx: Tx, { sectionId, mineBy }: Between, found: readonly Collision[]) {
  const behind = (await openCollisions(tx, sectionId)).filter(
    ({ path, mine }) =>
      mine.by === mineBy &&
      found.some((one) => same([...one.path], path) && wroteOn(mine.value as Json, one.mine)),
  )
  if (behind.length === 0) return
  const ids = behind.map(({ id }) => id)
  await tx.update(collision).set({ resolvedAt: now(), resolvedBy: mineBy }).where(inArray(collision.id, ids))
}
