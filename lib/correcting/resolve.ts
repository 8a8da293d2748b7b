import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { changedSince, choosing, noPlace, type resolveSchema } from '@/lib/core/choosing'
import { judgeCorrection } from '@/lib/core/correcting'
import { laid } from '@/lib/core/laying'
import { asNode } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { Json } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { lastAt } from '@/lib/sections/since'
import { lockCorrection } from './find'
import { keepCorrection, keptSince } from './keep'
import { keepUnchosen } from './unchosen'

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
    if (!open) return refused('stale', say('Noen har allerede valgt. Last siden på nytt.'))
    const since = await keptSince(tx, held.id, 0)
    const unseen = since.filter(({ version }) => version > input.seen)
    if (lastAt(unseen, open.path, actor.id)) return changedSince()
    const removed = since.filter(({ at }) => at >= new Date(open.at)).flatMap(({ changes }) => changes)
    const present = asNode(held.content)
    const { path, mine, theirs } = open
    const between = { path, mine: mine.value as Json, theirs: theirs.value as Json }
    const made = laid(present, choosing(present, between, input.choice, removed))
    if (!made.ok) return made
    if (made.value.collisions.length > 0) return noPlace()
    const { content, saved: changes } = made.value
    const collisions = held.collisions.filter((one) => one !== open)
    await keepUnchosen(tx, held, [open], { by: actor.id, chosen: input.choice })
    await keepCorrection(tx, actor, held, content, { saveId: nanoid(), changes, collisions })
    return done()
  })
}
