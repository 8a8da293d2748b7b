import type { Tx } from '@/db/connection'
import { mayRead, type SectionFacts } from '@/lib/core/access'
import type { Talk } from '@/lib/core/talk'
import { everybody } from '@/lib/session/grants'

/** Everybody who may read a section, by name: those who can be mentioned there. */
export async function readersOf(tx: Tx, section: SectionFacts): Promise<Talk['readers']> {
  const all = await everybody(tx)
  return all.filter((one) => mayRead(one, section)).map(({ id, name }) => ({ id, name }))
}
