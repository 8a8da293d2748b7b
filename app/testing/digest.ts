import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'

/** Every table with what stands in it now, row versions and all; not when sessions were last used. */
export type Digest = Record<string, string>

export async function digest(): Promise<Digest> {
  const rows = await db.execute<{ name: string; rows: string }>(await query())
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]))
}

let made: ReturnType<typeof sql.raw> | undefined

/** `xmin` is the transaction that wrote a row: even the same values written again show. */
async function query() {
  if (made) return made
  const tables = await db.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where (schemaname = 'public' and tablename not in ('session', 'failed_sign_in'))
      or (schemaname = 'graphile_worker' and tablename = '_private_jobs')
    order by 1`)
  const each = tables.map(
    ({ name }) => `select '${name}' as name,
      md5(coalesce(string_agg(ctid::text || xmin::text, ',' order by ctid), '')) as rows from ${name}`,
  )
  made = sql.raw(each.join(' union all '))
  return made
}
