import { openDatabase } from '@/db/open'
import type { Outcome } from '@/lib/core/outcome'
import { Trouble } from '@/lib/core/trouble'
import { parseEnv } from '@/lib/env'

/** Runs a command on the installation's database, the running server's or its own; trouble is one sentence. */
export async function command(work: (args: string[]) => Promise<void>): Promise<void> {
  try {
    const database = await openDatabase(parseEnv(process.env))
    try {
      await work(process.argv.slice(2))
    } finally {
      await database.close()
    }
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error)
    process.exitCode = 1
  }
}

/** A refusal is the end of a command, and it is told as one sentence. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Trouble(outcome.refusal.says)
  return outcome.value
}
