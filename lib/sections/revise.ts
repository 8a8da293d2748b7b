import { desc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { revision } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { contentHash } from './hash'

type Wish = Omit<typeof revision.$inferInsert, 'id' | 'number' | 'hash' | 'createdAt' | 'createdBy'>

/** Makes the next revision of a section that is locked. */
export async function revise(tx: Tx, actor: Actor, wish: Wish) {
  const [last] = await tx
    .select({ number: revision.number })
    .from(revision)
    .where(eq(revision.sectionId, wish.sectionId))
    .orderBy(desc(revision.number))
    .limit(1)
  const made = { id: nanoid(), number: (last?.number ?? 0) + 1, hash: contentHash(wish.content) }
  await tx.insert(revision).values({ ...wish, ...made, createdAt: now(), createdBy: actor.id })
  return made
}
