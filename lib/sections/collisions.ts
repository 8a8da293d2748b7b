import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { collision } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Collision } from '@/lib/core/merge'
import { wroteOn } from '@/lib/core/merge/wrote-on'
import type { OpenCollision } from '@/lib/core/saving'
import { type Json, same } from '@/lib/core/tree'
import { namesOf } from './people'

/** Both texts of each collision, until somebody chooses. They survive reload and hinder submission. */
export async function openCollisions(tx: Tx, sectionId: string): Promise<OpenCollision[]> {
  const rows = await tx
    .select()
    .from(collision)
    .where(and(eq(collision.sectionId, sectionId), isNull(collision.resolvedAt)))
    .orderBy(asc(collision.at))
  const open = rows.map((row) => ({
    id: row.id,
    path: row.path,
    theirs: { ...row.theirs, by: row.theirsBy },
    mine: { ...row.mine, by: row.mineBy },
    at: row.at.toISOString(),
  }))
  return withNames(tx, open)
}

/** Told to pages that have never heard of those who wrote. */
export async function withNames(tx: Tx, open: readonly OpenCollision[]): Promise<OpenCollision[]> {
  const names = await namesOf(
    tx,
    open.flatMap(({ theirs, mine }) => [theirs.by, mine.by]),
  )
  return open.map((one) => ({
    ...one,
    theirs: { ...one.theirs, name: names[one.theirs.by ?? ''] },
    mine: { ...one.mine, name: names[one.mine.by] },
  }))
}

type Between = { sectionId: string; mineBy: string }
type Met = Collision & { theirsBy: string | null }

/** Keeps what could not be merged. `theirs` stands in the draft; `mine` waits here. */
export async function keepCollisions(tx: Tx, between: Between, found: readonly Met[]): Promise<void> {
  if (found.length === 0) return
  await putBehind(tx, between, found)
  await tx.insert(collision).values(
    found.map((one) => ({
      id: nanoid(),
      ...between,
      theirsBy: one.theirsBy,
      path: [...one.path],
      at: now(),
      mine: one.mine === undefined ? {} : { value: one.mine },
      theirs: one.theirs === undefined ? {} : { value: one.theirs },
    })),
  )
}

/** Who writes on in a text that waits already has one text there: the earlier one goes into the history. */
async function putBehind(tx: Tx, { sectionId, mineBy }: Between, found: readonly Collision[]) {
  const behind = writtenOn(await openCollisions(tx, sectionId), mineBy, found)
  if (behind.length === 0) return
  const ids = behind.map(({ id }) => id)
  await tx.update(collision).set({ resolvedAt: now(), resolvedBy: mineBy }).where(inArray(collision.id, ids))
}

/** The texts of one person that wait and that they have now written on. */
export const writtenOn = (open: readonly OpenCollision[], by: string, found: readonly Collision[]) =>
  open.filter(
    ({ path, mine }) =>
      mine.by === by &&
      found.some((one) => same([...one.path], path) && wroteOn(mine.value as Json, one.mine)),
  )
