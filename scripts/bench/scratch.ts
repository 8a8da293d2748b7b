import { rm } from 'node:fs/promises'
import path from 'node:path'
import { db } from '@/db/connection'
import { openDatabase } from '@/db/open'
import { installation } from '@/db/schema/installation'
import { type Cast, theCast } from '@/lib/testing/cast'
import { stopping } from './stopping'

/** A database of its own with the cast of the tests in it, gone afterwards, also when told to stop. */
export async function inScratch(work: (cast: Cast, databaseUrl: string) => Promise<void>): Promise<void> {
  const dataDir = path.resolve('var', `bench-${process.pid}`)
  const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL })
  try {
    await db.insert(installation).values({ name: 'Solvik kommune' }).onConflictDoNothing()
    await Promise.race([theCast().then((cast) => work(cast, database.url)), stopping])
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
