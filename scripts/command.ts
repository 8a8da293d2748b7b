import { openDatabase } from '@/db/open'
import { parseEnv } from '@/lib/env'
import { told } from './told'

/** Runs a command on the installation's database, the running server's or its own; trouble is one sentence. */
export const command = (work: (args: string[]) => Promise<void>): Promise<void> =>
  told((args) => onDatabase(() => work(args)))

/** Does what needs the database, while it is open. */
export async function onDatabase(work: () => Promise<void>): Promise<void> {
  const database = await openDatabase(parseEnv(process.env))
  try {
    await work()
  } finally {
    await database.close()
  }
}
