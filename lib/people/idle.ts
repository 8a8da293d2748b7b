import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'

/** `last` is when they signed in, if they ever did. */
export type Idle = { id: string; name: string; last: Date | null; since: Date }

/** Who could sign in, but has not for a year, longest ago first; null: not for this actor. */
export async function idlePeople(actor: Actor): Promise<Idle[] | null> {
  if (!may(actor, 'managePeople')) return null
  const aYearAgo = new Date(now())
  aYearAgo.setUTCFullYear(aYearAgo.getUTCFullYear() - 1)
  const rows = await db.execute<{ id: string; name: string; last: string | null; since: string }>(sql`
    select person.id, person.name, signed.at as last, coalesce(signed.at, person.created_at) as since
    from person left join lateral (
      select at from event where actor = person.id and kind = 'person.signIn' order by seq desc limit 1
    ) signed on true
    where person.disabled_at is null and coalesce(signed.at, person.created_at) < ${aYearAgo.toISOString()}
    order by since, person.id`)
  return rows.map(({ last, since, ...one }) => ({
    ...one,
    last: last === null ? null : new Date(last),
    since: new Date(since),
  }))
}
