import { and, eq, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import { collision } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { changedSince, choosing, noPlace, type resolveSchema } from '@/lib/core/choosing'
import { asNode, rebase } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { draftSchema } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { lockSection } from './find'
import { keepVersion } from './keep-version'
import { lastAt, savedAfter, savedSince } from './since'

/** Chooses one of two colliding texts; the other stays in the history. Whoever chooses is an author. */
export async function resolve(actor: Actor, input: z.infer<typeof resolveSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.id)
    if (!found) return absent
    const allowed = judgeWriting(actor, found.facts)
    if (!allowed.ok) return allowed
    const open = await openCollision(tx, input)
    if (!open) return refused('stale', say('Noen har allerede valgt. Last siden på nytt.'))
    const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
    const present = asNode(row?.content)
    const between = { path: open.path, mine: open.mine.value, theirs: open.theirs.value }
    const since = await savedSince(tx, found, input.seen)
    if (lastAt(since, open.path, actor.id)) return changedSince()
    const removed = await savedAfter(tx, found, open.at)
    const laid = rebase(present, choosing(present, between, input.choice, removed), [])
    if (laid.collisions.length > 0) return noPlace()
    const content = draftSchema.safeParse(laid.content)
    if (!content.success) return unfit()
    await tx
      .update(collision)
      .set({ resolvedAt: now(), resolvedBy: actor.id, chosen: input.choice })
      .where(eq(collision.id, open.id))
    await keepVersion(tx, actor, found, content.data, {
      saveId: nanoid(),
      changes: laid.saved,
      how: 'resolve',
    })
    await append(tx, {
      actor: actor.id,
      kind: 'section.resolve',
      reportId: found.reportId,
      sectionId: found.id,
      data: { choice: input.choice },
    })
    return done()
  })
}

/** What was set aside was never judged as a part of the section. */
const unfit = () =>
  refused(
    'invalid',
    say(
      'Teksten passer ikke inn i kapittelet slik det står nå. Behold den andre, eller skriv den inn på nytt.',
    ),
  )

async function openCollision(tx: Tx, input: z.infer<typeof resolveSchema>) {
  const [open] = await tx
    .select()
    .from(collision)
    .where(
      and(eq(collision.id, input.collision), eq(collision.sectionId, input.id), isNull(collision.resolvedAt)),
    )
  return open
}
