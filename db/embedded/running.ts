import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { passwordOf } from './create'
import type { Layout } from './layout'

/** The address of this cluster if it is up, whoever started it; null: it is not running. */
export async function findRunning(at: Layout): Promise<string | null> {
  const port = await portOf(at)
  if (!port) return null
  const url = `postgres://beretning:${await passwordOf(at)}@127.0.0.1:${port}/postgres`
  while (true) {
    const answer = await ask(url, at)
    if (answer !== 'busy') return answer === 'ours' ? url : null
    await pause(50)
  }
}

/** The fourth line of postmaster.pid. A crash leaves the file behind: somebody else may have the port by now. */
async function portOf(at: Layout): Promise<number | null> {
  const file = await readFile(path.join(at.data, 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(file.split('\n')[3]) || null
}

async function ask(url: string, at: Layout): Promise<'ours' | 'not ours' | 'busy'> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, fetch_types: false, onnotice: () => {} })
  try {
    const [row] = await sql<{ data_directory: string }[]>`show data_directory`
    return row && path.resolve(row.data_directory) === at.data ? 'ours' : 'not ours'
  } catch (error) {
    // Starting up or shutting down: it will soon be one or the other.
    return (error as { code?: string }).code === '57P03' ? 'busy' : 'not ours'
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** How many other programs are connected. */
export async function othersOn(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} })
  try {
    const [row] = await sql<{ others: number }[]>`
      select count(*)::int as others from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`
    return row?.others ?? 0
  } finally {
    await sql.end({ timeout: 1 })
  }
}
