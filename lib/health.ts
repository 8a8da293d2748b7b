import { setTimeout as after } from 'node:timers/promises'
import { sql } from '@/db/connection'
import { pendingMigrations } from '@/db/migrate'

export type Readiness = {
  ready: boolean
  database: 'answers' | 'silent'
  /** Migrations of this program that the database lacks. */
  pending: string[]
}

/** Whether this server can do its work: the database answers and has every migration. */
export async function readiness(): Promise<Readiness> {
  const silent: Readiness = { ready: false, database: 'silent', pending: [] }
  const asked = pendingMigrations(sql()).then(
    (pending): Readiness => ({ ready: pending.length === 0, database: 'answers', pending }),
    () => silent,
  )
  return Promise.race([asked, after(2000, silent, { ref: false })])
}
