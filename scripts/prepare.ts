import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'

/** Gives a new database its installation. */
export async function prepareInstallation(): Promise<void> {
  await db.insert(installation).values({ name: 'Kommunen' }).onConflictDoNothing()
}
