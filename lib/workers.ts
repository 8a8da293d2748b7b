import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { lost } from '@/db/lost'
import { output } from './log-output'

/** Milliseconds between two rounds. */
const often = 5000

/**
 * Shows that this server's workers live, and lays back the jobs of those that do not: the queue itself would leave
 * what a killed server had in hand for four hours. A worker lives as long as the connection of its server holds its
 * lock, so the database knows of a death at once. The answer lets go.
 */
export function keepAlive(url: string, mine: ReadonlySet<string>): () => Promise<void> {
  const line = postgres(url, {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    connection: { application_name: 'beretning-workers' },
  })
  const ended = new AbortController()
  const rounds = (async () => {
    while (!ended.signal.aborted) {
      await round(line, [...mine]).catch(wait)
      await pause(often, undefined, { signal: ended.signal, ref: false }).catch(() => {})
    }
  })()
  return async () => {
    ended.abort()
    await rounds
    await line.end({ timeout: 5 })
  }
}

/** A database that is away is asked again in the next round. */
function wait(error: unknown): void {
  if (!lost(error)) output.error({ err: error }, 'looking after the workers failed')
}

/** A lock taken anew is only counted once more. Those who just came, or come back, have time to take theirs. */
async function round(line: postgres.Sql, workers: string[]): Promise<void> {
  const mine = line`string_to_array(${workers.join(',')}, ',')`
  await line`select pg_try_advisory_lock(hashtextextended(id, 0)) from unnest(${mine}) as id`
  await line`
    select graphile_worker.force_unlock_workers(array_agg(locked_by))
    from (
      select distinct locked_by from graphile_worker._private_jobs
      where locked_at < now() - interval '20 seconds'
        and pg_postmaster_start_time() < now() - interval '20 seconds'
        and locked_by <> all (${mine})
    ) as held
    where not exists (
      select from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
        and ((classid::bigint << 32) | objid::bigint) = hashtextextended(locked_by, 0)
    )
    having count(*) > 0`
}
