import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'

export type Installation = typeof installation.$inferSelect

/** Whose Beretning this is. Every start makes sure that there is one. */
export async function thisInstallation(): Promise<Installation> {
  const [found] = await db.select().from(installation)
  if (!found) throw new Error('The installation has no row')
  return found
}
