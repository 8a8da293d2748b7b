import { count, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '@/db/connection'
import { thread } from '@/db/schema/comments'
import { draft } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Path } from '@/lib/core/blocks/kind'
import { asNode } from '@/lib/core/merge'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { exists } from '@/lib/core/places'
import { draftSchema } from '@/lib/core/section'
import { mostThreads, type Proposal, type startSchema } from '@/lib/core/talk'
import { wordingAt } from '@/lib/core/talk/proposable'
import { type Json, type Node, set } from '@/lib/core/tree'
import { say } from './say'
import { inSection } from './within'

/** Begins a conversation about a place; with a proposal, about another wording for it. Makes nobody an author. */
export function start(actor: Actor, input: z.infer<typeof startSchema>): Promise<Outcome> {
  return inSection(actor, input, async (tx, found) => {
    const { anchor, proposal } = input
    if (await isFull(tx, found.id)) {
      return refused('invalid', `Det er plass til ${mostThreads} samtaler om et kapittel.`)
    }
    const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
    const present = asNode(row?.content)
    if (!exists(present, anchor.path)) {
      return refused('stale', 'Stedet du vil kommentere, er ikke lenger i kapittelet.')
    }
    if (proposal && !fits(present, anchor.path, proposal)) {
      return refused('invalid', 'Forslaget passer ikke inn på dette stedet.')
    }
    const made = await tx
      .insert(thread)
      .values({
        id: input.thread,
        sectionId: found.id,
        anchor,
        proposal,
        createdBy: actor.id,
        createdAt: now(),
      })
      .onConflictDoNothing({ target: thread.id })
      .returning({ id: thread.id })
    return made.length > 0 && input.text ? say(tx, actor, found, input) : done()
  })
}

/** Two wordings for a text or a cell, of what may stand there: a whole part is nothing that people can compare by its words. */
function fits(present: Node, path: Path, { from, to }: Proposal): boolean {
  if (wordingAt(present, path) === null) return false
  const may = (one: Json) => draftSchema.safeParse(set(present, { path, to: one })).success
  return may(to) && (from === null || may(from))
}

async function isFull(tx: Tx, sectionId: string): Promise<boolean> {
  const [begun] = await tx.select({ count: count() }).from(thread).where(eq(thread.sectionId, sectionId))
  return (begun?.count ?? 0) >= mostThreads
}
