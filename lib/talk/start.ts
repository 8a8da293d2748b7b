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
import { say } from '@/lib/core/words/say'
import { announce } from '@/lib/mail/announce'
import type { Found } from '@/lib/sections/find'
import { addComment } from './add-comment'
import { newsOf } from './telling'
import { inSection, type ThreadRow } from './within'

/** Begins a conversation about a place; with a proposal, about another wording for it. Makes nobody an author. */
export function start(actor: Actor, input: z.infer<typeof startSchema>): Promise<Outcome> {
  return inSection(actor, input, async (tx, found) => {
    const { anchor, proposal } = input
    const [standing] = await tx.select().from(thread).where(eq(thread.id, input.thread))
    if (!standing && (await isFull(tx, found.id))) {
      return refused(
        'invalid',
        say('Det er plass til {most} samtaler om et kapittel.', { most: mostThreads }),
      )
    }
    const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
    const present = asNode(row?.content)
    if (!exists(present, anchor.path)) {
      return refused('stale', say('Stedet du vil kommentere, er ikke lenger i kapittelet.'))
    }
    if (proposal && !fits(present, anchor.path, proposal)) {
      return refused('invalid', say('Forslaget passer ikke inn på dette stedet.'))
    }
    if (standing) return again(tx, actor, found, standing, input)
    await tx.insert(thread).values({
      id: input.thread,
      sectionId: found.id,
      anchor,
      proposal,
      createdBy: actor.id,
      createdAt: now(),
    })
    if (input.text) return addComment(tx, actor, found, input)
    await announce(tx, ...(await newsOf(tx, actor.id, found, input)))
    return done()
  })
}

/** The answer to the first time was lost, and whoever sent it may have written on: the last words count. */
async function again(
  tx: Tx,
  actor: Actor,
  found: Found,
  standing: ThreadRow,
  { proposal, ...words }: z.infer<typeof startSchema>,
): Promise<Outcome> {
  if (standing.createdBy !== actor.id || standing.sectionId !== found.id || standing.settled) return done()
  if (proposal) await tx.update(thread).set({ proposal }).where(eq(thread.id, standing.id))
  return words.text ? addComment(tx, actor, found, words) : done()
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
