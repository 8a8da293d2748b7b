import { EventEmitter } from 'node:events'
import { sql } from 'drizzle-orm'
import { Logger, run, type WorkerEvents } from 'graphile-worker'
import type { Tx } from '@/db/connection'
import { output } from './log-output'
import { keepAlive } from './workers'

/** Work that is done outside a request, once, by any of the servers: its name and what it needs to know. */
export type Jobs = {
  sweep: Record<string, never>
  publish: { publication: string }
  publishDue: Record<string, never>
  post: Record<string, never>
  digest: Record<string, never>
  enterSearch: { report: string }
}

export type Tasks = { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> }

/**
 * Orders a job, for now or for later; it exists when the transaction commits. A second order under the same key
 * replaces the first.
 */
export async function order<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  key?: string,
  at?: Date,
) {
  await tx.execute(sql`
    select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${key ?? null},
      run_at := ${at?.toISOString() ?? null})`)
}

/**
 * In UTC: tidying every night, the day's message every morning (also where no server ran just then), and every
 * minute what waits to be sent again, and the publishings that waited past their time for another to end.
 */
const crontab = [
  '17 2 * * * sweep',
  '0 6 * * * digest ?fill=8h',
  '* * * * * post',
  '* * * * * publishDue',
].join('\n')

const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') output.warn({ part: 'jobs' }, message)
})

/** Starts doing jobs in this process; the answer stops it when the running ones are done. */
export async function startJobs(url: string, tasks: Tasks): Promise<() => Promise<void>> {
  const workers = new Set<string>()
  const events = new EventEmitter() as WorkerEvents
  events.on('worker:create', ({ worker }) => workers.add(worker.workerId))
  const runner = await run({
    events,
    connectionString: url,
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload as never)]),
    ),
    crontab,
    concurrency: 2,
    maxPoolSize: 4,
    noHandleSignals: true,
    logger,
  })
  const letGo = keepAlive(url, workers)
  return async () => {
    await runner.stop()
    await letGo()
  }
}
