import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'

/** How many rows of each table this transaction has written so far; not when sessions were last used. */
export type Writes = Record<string, number>

/** PostgreSQL counts them itself, also what was taken back since, and the same values written again. */
export async function writes(): Promise<Writes> {
  const rows = await db.execute<{ name: string; times: string }>(sql`
    select format('%I.%I', schemaname, relname) as name, n_tup_ins + n_tup_upd + n_tup_del as times
    from pg_stat_xact_all_tables
    where (schemaname = 'public' and relname not in ('session', 'failed_sign_in'))
      or (schemaname = 'graphile_worker' and relname = '_private_jobs')`)
  return Object.fromEntries(rows.map(({ name, times }) => [name, Number(times)]))
}

/** The tables that were written to in between. */
export const written = (before: Writes, after: Writes): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name])
