import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as run } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import postgres from 'postgres'

const folder = path.join(process.cwd(), 'db', 'migrations')
/** Any number will do, as long as all our servers ask for the same lock. */
const lock = 2017_01_01

/** The job queue keeps tables of its own, and would tell of each of its migrations. */
const quiet = new Logger(() => () => {})

/** Brings the schema up to date. Any number of programs may ask at once: one works, the others wait. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    // A lock of the session, not of a transaction: each migration has its own. Closing lets go of it.
    await sql`select pg_advisory_lock(${lock})`
    await run(drizzle(sql), { migrationsFolder: folder })
    await runMigrations({ connectionString: url, logger: quiet })
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The migrations of this program that the database lacks, by name. */
export async function pendingMigrations(sql: postgres.Sql): Promise<string[]> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as made`
  const applied = table?.made
    ? await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`
    : []
  const hashes = new Set(applied.map((row) => row.hash))
  return expectedMigrations()
    .filter(({ hash }) => !hashes.has(hash))
    .map(({ name }) => name)
}

function expectedMigrations(): { name: string; hash: string }[] {
  const journal = JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  const files = readMigrationFiles({ migrationsFolder: folder })
  return journal.entries.map(({ tag }, i) => ({ name: tag, hash: files[i]!.hash }))
}
