import type { z } from 'zod'
import { db } from '@/db/connection'
import { type Actor, may } from '@/lib/core/access'
import { csvText } from '@/lib/core/csv'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { headOf, listOf } from '@/lib/core/registry/lists'
import { kindNames } from '@/lib/core/registry/plan'
import type { listSchema } from '@/lib/core/registry/wish'
import { say } from '@/lib/core/words/say'
import { standing } from './standing'

type ListFile = { name: string; type: string; bytes: Buffer }

/** What stands now as a list that can be taken in again, or an empty one to fill in. */
export async function registryList(
  actor: Actor,
  { kind, blank }: z.output<typeof listSchema>,
): Promise<Outcome<ListFile>> {
  if (!may(actor, 'managePeople')) return absent
  const name = blank ? say('mal-{list}', { list: kindNames[kind] }) : kindNames[kind]
  const lines = blank ? [headOf(kind)] : listOf(kind, await standing(db))
  return done({
    name: `${name}.csv`,
    type: 'text/csv; charset=utf-8',
    bytes: Buffer.from(csvText(lines)),
  })
}
