import path from 'node:path'
import { connect, disconnect } from '@/db/connection'
import { layout } from '@/db/embedded/layout'
import { findRunning } from '@/db/embedded/running'

/** Where `playwright.config.ts` lets the server keep its data. */
const cluster = layout(path.resolve('var/e2e/postgres'))

/** The address of the database of the server under test. */
export async function databaseUrl(): Promise<string> {
  const embedded = await findRunning(cluster)
  const url = process.env.DATABASE_URL ?? embedded?.replace(/postgres$/, 'beretning')
  if (!url) throw new Error('The server under test has no database')
  return url
}

/** Connects to it; gives the way to let go of it. */
export async function sameDatabase(): Promise<() => Promise<void>> {
  connect(await databaseUrl(), 3)
  return disconnect
}
