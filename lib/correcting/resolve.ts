import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { chosen, type resolveSchema } from '@/lib/core/choosing'
import { judgeCorrection } from '@/lib/core/correcting'
import { laid } from '@/lib/core/laying'
import { asNode } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { Json } from '@/lib/core/tree'
import { lockCorrection } from './find'
import { keepCorrection } from './keep'

/** Chooses one of two colliding texts in a correction; whoever chooses is an author of it. */
export async function resolveCorrection(
  actor: Actor,
  input: z.infer<typeof resolveSchema>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockCorrection(tx, actor, input.id)
    if (!held) return absent
    const allowed = judgeCorrection('write', actor, held.facts)
    if (!allowed.ok) return allowed
    const open = held.collisions.find(({ id }) => id === input.collision)
    if (!open) return refused('stale', 'Noen har allerede valgt. Last siden på nytt.')
    const present = asNode(held.content)
    const { path, mine, theirs } = open
    const between = { path, mine: mine.value as Json, theirs: theirs.value as Json }
    const made = laid(present, chosen(present, between, input.choice))
    if (!made.ok) return made
    const { content, saved: changes } = made.value
    const collisions = held.collisions.filter((one) => one !== open)
    await keepCorrection(tx, actor, held, content, { saveId: nanoid(), changes, collisions })
    return done()
  })
}
