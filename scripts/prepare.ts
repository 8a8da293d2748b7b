import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { enterMissing } from '@/lib/search/enter'
import { fillDemo } from './demo/fill'
import { print } from './server/print'

/** Gives a new database its installation: the demonstration, if that is wanted, or an empty one. */
export async function prepareInstallation({ demo }: { demo: boolean }): Promise<void> {
  if (demo) await fillDemo(() => print('Fyller inn demonstrasjonen …'))
  await db.insert(installation).values({ name: 'Kommunen' }).onConflictDoNothing()
  await enterMissing()
}
