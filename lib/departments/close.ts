import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { department } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import type { departmentSchema } from '@/lib/core/departments'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { lockTree } from './change'

type Input = z.output<typeof departmentSchema>

/** Takes a department out of use. Sections it owned, and roles held in it, stay as they are. */
export async function closeDepartment(actor: Actor, { id }: Input): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    const all = await lockTree(tx)
    const found = all.find((one) => one.id === id)
    if (!found) return absent
    if (found.closedAt) return done()
    const below = all.filter((one) => one.parentId === id && !one.closedAt)
    if (below.length > 0)
      return refused(
        'forbidden',
        say('Flytt eller legg ned enhetene under først: {units}.', {
          units: below.map(({ name }) => name).join(', '),
        }),
      )
    await tx.update(department).set({ closedAt: now() }).where(eq(department.id, id))
    await append(tx, { actor: actor.id, kind: 'department.close', subject: id })
    return done()
  })
}

/** Takes it into use again. */
export async function reopenDepartment(actor: Actor, { id }: Input): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    const all = await lockTree(tx)
    const found = all.find((one) => one.id === id)
    if (!found) return absent
    if (all.some((one) => one.id === found.parentId && one.closedAt))
      return refused(
        'forbidden',
        say('Enheten over er lagt ned. Ta enheten over i bruk først, eller velg et annet sted.'),
      )
    await tx.update(department).set({ closedAt: null }).where(eq(department.id, id))
    await append(tx, { actor: actor.id, kind: 'department.reopen', subject: id })
    return done()
  })
}
