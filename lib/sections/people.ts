import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { type Signing, seatNow, stepsOf } from '@/lib/core/steps'
import { everybody } from '@/lib/session/grants'

/** Names by id, for screens; the log and the content hold ids only. */
export async function namesOf(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Record<string, string>> {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string')
  if (wanted.length === 0) return {}
  const rows = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, wanted))
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

type Signed = { departmentId: string | null; authors: readonly string[]; signing: Signing }

/** Whom the pending step of a section waits for, stand-ins among them: no author, and nobody who has signed it, by name. */
export type Approvers = (section: Signed) => string[]

/** The approvers of all sections, judged like those who knock, for a whole screen. */
export async function approvers(tx: Tx): Promise<Approvers> {
  const all = await everybody(tx)
  return ({ departmentId, authors, signing }) => {
    const seated = { department: departmentId, signing: { ...signing, steps: stepsOf(signing.steps) } }
    return all.filter((one) => !authors.includes(one.id) && seatNow(one, seated) !== null).map(({ id }) => id)
  }
}
