import postgres from 'postgres'
import { Trouble } from '@/lib/core/trouble'

/** Makes sure that the database of DATABASE_URL can be used, or says in one sentence why not. */
export async function mustAnswer(url: string): Promise<void> {
  const version = await versionOf(url)
  if (version >= 15) return
  throw new Trouble(`Databasen i DATABASE_URL er PostgreSQL ${version}. Beretning trenger 15 eller nyere.`)
}

async function versionOf(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    const [row] = await sql<{ number: number }[]>`
      select current_setting('server_version_num')::int as number`
    return Math.floor((row?.number ?? 0) / 10_000)
  } catch (error) {
    throw new Trouble(`Databasen i DATABASE_URL svarer ikke: ${(error as Error).message}.`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
