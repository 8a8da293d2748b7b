import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { event } from '@/db/schema/log'
import { collision } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { ErasureTarget } from '@/lib/core/erasing'
import type { Json } from '@/lib/core/tree'
import { hashOf } from '@/lib/log/chain'
import { empty } from './empty'
import type { Holding } from './find'
import type { Found } from './found'
import { rewrite } from './rewrite'

type Erasing = { id: string; target: ErasureTarget; by: string }

/** Takes everything out that was found. The erasure is decided in this transaction, and names every row. */
export async function take(tx: Tx, holding: Holding, { id, target, by }: Erasing): Promise<void> {
  const { rows, sections, hints } = holding
  for (const one of sections) await rewrite(tx, one, rows, by)
  for (const one of rows.filter(({ table }) => table !== 'draft')) await write(tx, one)
  await settle(tx, rows, by)
  for (const { sectionId, hint } of hints) {
    const same = and(eq(hiddenHint.sectionId, sectionId), eq(hiddenHint.hint, hint))
    await tx.delete(hiddenHint).where(same)
  }
  await empty(tx, holding, { id, target })
}

/** A row as it is without what is taken out. */
async function write(tx: Tx, { table, key, set }: Found): Promise<void> {
  const equal = (pair: [string, Json]) => sql`${sql.identifier(pair[0])} = ${stored(pair[1])}`
  await tx.execute(sql`
    update ${sql.identifier(table)} set ${sql.join(Object.entries(set).map(equal), sql`, `)}
    where ${sql.join(Object.entries(key).map(equal), sql` and `)}`)
}

const stored = (value: Json): SQL =>
  typeof value === 'object' && value !== null ? sql`${JSON.stringify(value)}::text::jsonb` : sql`${value}`

/** Where two texts collided and nothing parts them any more, nobody has to choose. */
async function settle(tx: Tx, rows: readonly Found[], by: string): Promise<void> {
  const ids = rows.filter(({ table }) => table === 'collision').map(({ key }) => String(key.id))
  await tx
    .update(collision)
    .set({ resolvedAt: now(), resolvedBy: by, chosen: 'theirs' })
    .where(
      and(
        inArray(collision.id, ids),
        isNull(collision.resolvedAt),
        eq(collision.mine, sql`${collision.theirs}`),
      ),
    )
}

/** The events whose words were taken out, with the hash of each as it is since: what the log is verified by. */
export async function erasedEvents(tx: Tx, rows: readonly Found[]): Promise<[number, string][]> {
  const seqs = rows.filter(({ table }) => table === 'event').map(({ key }) => Number(key.seq))
  const events = await tx.select().from(event).where(inArray(event.seq, seqs)).orderBy(event.seq)
  return events.map((one) => [one.seq, hashOf(one)])
}
